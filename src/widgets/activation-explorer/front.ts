/** Which of the shown functions stands in front. */
import type { ExplorerState } from './widget.ts';

export function frontOf({ shown, front }: Pick<ExplorerState, 'shown' | 'front'>): string {
  return shown.includes(front) ? front : (shown[0] ?? front);
}

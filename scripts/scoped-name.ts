/** How a class of a CSS module is named in the build. */
import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/** The class's own name with three letters for its file: readable, and short in styles, scripts and pages alike. */
export function scopedName(name: string, file: string): string {
  const path = relative(process.cwd(), file.split('?')[0] ?? file);
  return `${name}-${createHash('sha256').update(path).digest('base64url').slice(0, 3)}`;
}

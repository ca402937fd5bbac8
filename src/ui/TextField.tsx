/**
 * A line of text to type in. A browser measures every text field of a page as it opens, to offer what it could fill in, and
 * so would lay out figures that nobody sees yet (`app/distant.ts`): until its figure is awake the field is a button that
 * bears the text.
 */
import { useSyncExternalStore, type ComponentProps } from 'react';

export function TextField(props: Omit<ComponentProps<'input'>, 'type'>) {
  const type = useSyncExternalStore(never, awake, asleep);
  return <input {...props} type={type} autoComplete="off" spellCheck={false} />;
}

const awake = () => 'text';
const asleep = () => 'button';

/** Nothing is waited for: React asks again by itself once the figure stands. */
function never(): () => void {
  return () => undefined;
}

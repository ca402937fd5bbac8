/**
 * A line of text to type in. A browser measures every text field of a page as it opens, to offer what it could fill in, and
 * so would lay out figures that nobody sees yet (`app/distant.ts`): until its figure is awake the field is a button that
 * bears the text.
 */
import { useCallback, type ComponentProps, type RefObject } from 'react';

import { usePrerendered } from './usePrerendered.ts';

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'type' | 'ref'> {
  readonly ref?: RefObject<HTMLInputElement | null>;
}

export function TextField({ ref, ...props }: TextFieldProps) {
  const type = usePrerendered() ? 'button' : 'text';
  // Before anyone writes into it: what is written into a button is lost when it becomes a field.
  const attach = useCallback(
    (input: HTMLInputElement | null) => {
      if (input !== null) input.type = 'text';
      if (ref !== undefined) ref.current = input;
    },
    [ref],
  );
  return <input {...props} ref={attach} type={type} autoComplete="off" spellCheck={false} />;
}

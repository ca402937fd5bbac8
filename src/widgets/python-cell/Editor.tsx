/** The program to change. Tab leaves it as it leaves every field; Ctrl+Enter runs; Enter keeps the indent of its line. */
import { useRef, type KeyboardEvent } from 'react';

import { useLocale } from '../../state/index.ts';
import { longestProgram } from './widget.ts';
import { words } from './words.ts';
import css from './View.module.css';

export interface EditorProps {
  readonly program: string;
  readonly onChange: (text: string) => void;
  readonly onRun: () => void;
  /** The element that says which keys there are. */
  readonly hintId: string;
}

export function Editor({ program, onChange, onRun, hintId }: EditorProps) {
  const locale = useLocale();
  const field = useRef<HTMLTextAreaElement>(null);

  function press(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      onRun();
      return;
    }
    const { value, selectionStart } = event.currentTarget;
    const indent = indentAfter(value.slice(0, selectionStart));
    if (indent === '' || event.shiftKey || event.altKey) return;
    event.preventDefault();
    // Goes through the field's own history, so that it can be undone, and tells React by an input event.
    event.currentTarget.setRangeText(`\n${indent}`, selectionStart, event.currentTarget.selectionEnd, 'end');
    onChange(event.currentTarget.value);
  }

  return (
    <textarea
      ref={field}
      className={css['editor']}
      aria-label={words.program[locale]}
      aria-describedby={hintId}
      value={program}
      rows={Math.min(24, Math.max(8, program.split('\n').length))}
      maxLength={longestProgram}
      spellCheck={false}
      autoCapitalize="off"
      autoCorrect="off"
      autoComplete="off"
      wrap="off"
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={press}
    />
  );
}

/** The blanks that the next line begins with: those of the last one, four more after a colon. */
export function indentAfter(before: string): string {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const blanks = /^ */.exec(line)?.[0] ?? '';
  return line.trimEnd().endsWith(':') ? `${blanks}    ` : blanks;
}

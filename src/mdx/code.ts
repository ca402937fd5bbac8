/**
 * Highlights listings at build time. The colours are left to the styles: every token gets a class, so that a listing
 * follows the theme.
 */
import python from 'shiki/langs/python.mjs';
import typescript from 'shiki/langs/typescript.mjs';
import { createCssVariablesTheme, createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';

import { escapeHtml } from './html.ts';

const languages = ['python', 'ts', 'text'] as const;
type CodeLanguage = (typeof languages)[number];

export function isCodeLanguage(name: string | null | undefined): name is CodeLanguage {
  return languages.some((known) => known === name);
}

export const codeLanguages: readonly string[] = languages;

/** No time limit: a slow machine must not give other colours. */
const options = { theme: 'classes', tokenizeTimeLimit: 0 } as const;

let highlighter: Promise<HighlighterCore> | undefined;

/** Gets the highlighter ready; the grammars are loaded once. */
export function loadHighlighter(): Promise<HighlighterCore> {
  highlighter ??= createHighlighterCore({
    themes: [createCssVariablesTheme({ name: 'classes', variablePrefix: '' })],
    langs: [python, typescript],
    engine: createJavaScriptRegexEngine(),
  });
  return highlighter;
}

/** The inside of `<code>`: lines of spans `<span class="code-keyword">`. */
export function highlight(code: string, lang: CodeLanguage, shiki: HighlighterCore): string {
  const { tokens } = shiki.codeToTokens(code, { lang, ...options });
  return tokens.map((line) => line.map(({ content, color }) => token(content, color)).join('')).join('\n');
}

function token(content: string, color: string | undefined): string {
  const kind = /var\((?:token-)?([a-z-]+)\)/.exec(color ?? '')?.[1];
  const text = escapeHtml(content);
  return kind && kind !== 'foreground' ? `<span class="code-${kind}">${text}</span>` : text;
}

/** A listing without its comments and strings, for comparing the partners of a pair. */
export function skeletonOf(code: string, lang: CodeLanguage, shiki: HighlighterCore): string {
  const { tokens } = shiki.codeToTokens(code, { lang, ...options });
  const spoken = /token-(?:comment|string)/;
  return tokens
    .map((line) => line.map(({ content, color }) => (spoken.test(color ?? '') ? '…' : content)).join(''))
    .map((line) => line.replaceAll(/…+/g, '…').trimEnd())
    .join('\n');
}

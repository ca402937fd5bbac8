/**
 * PostCSS plugin: of KaTeX's styles only those that this book's formulas use. Font faces stand in `src/styles/faces.css`;
 * formulas are set in text size and its two script sizes, in upright, italic, bold and blackboard letters.
 */
import type { AcceptedPlugin } from 'postcss';

/** KaTeX's numbers for the sizes of text, of exponents, and of exponents of exponents. */
const sizes = new Set(['6', '3', '1']);

/** Other alphabets, accents, frames, rules, long arrows, diagrams and equation numbers, which neither lessons nor `toTex` write. */
const unused =
  /\.(text(sf|tt|frak|scr|bb|bf|rm|bold\w+|it\w*)|math(it|cal|b?frak|boldfrak|tt|scr|sf\w*|boldsf|itsf)|boldsymbol|halfarrow|x-arrow|cd-|boxpad|cancel|katex-sout|angl|fbox|fcolorbox|[lc]lap|accent-|reflectbox|eqn-num|mml-eqn|mtr-glue|katex-hdashline|leqno|fleqn|katex-(version|newline|smash|tag|overlay|rule|overline|underline|hline|accent)|vertical-separator)|\.katex img/;

export function formulaStyles(): AcceptedPlugin {
  return {
    postcssPlugin: 'formula-styles',
    AtRule: {
      'font-face': (face) => {
        if (isKatex(face.source?.input.file)) face.remove();
      },
    },
    Rule: (rule) => {
      if (!isKatex(rule.source?.input.file)) return;
      const used = rule.selectors.filter((selector) => isUsed(selector));
      if (used.length === 0) rule.remove();
      else if (used.length < rule.selectors.length) rule.selectors = used;
    },
  };
}

/** Whether a formula of this book can match a selector of KaTeX's. */
function isUsed(selector: string): boolean {
  const sizing = /\.(?:katex-sizing|fontsize-ensurer)\.reset-size(\d+)\.size(\d+)/.exec(selector);
  if (sizing !== null) {
    const [, from = '', to = ''] = sizing;
    return from !== to && sizes.has(from) && sizes.has(to);
  }
  return !unused.test(selector);
}

function isKatex(file: string | undefined): boolean {
  return file?.endsWith('katex.css') === true;
}

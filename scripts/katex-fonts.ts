/** PostCSS plugin: KaTeX's styles without its font faces. Those the book uses stand in `src/styles/faces.css`. */
import type { AcceptedPlugin } from 'postcss';

export function withoutFormulaFonts(): AcceptedPlugin {
  return {
    postcssPlugin: 'without-formula-fonts',
    AtRule: {
      'font-face': (face) => {
        if (face.source?.input.file?.endsWith('katex.css') === true) face.remove();
      },
    },
  };
}

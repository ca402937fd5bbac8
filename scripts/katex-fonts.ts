/** PostCSS plugin: of KaTeX's faces only woff2 is shipped, and formulas show in a fallback face until theirs arrives. */
import type { AcceptedPlugin } from 'postcss';

export function slimFormulaFonts(): AcceptedPlugin {
  return {
    postcssPlugin: 'slim-formula-fonts',
    AtRule: {
      'font-face': (face) => {
        face.walkDecls('src', (declaration) => {
          const [woff2, ...others] = declaration.value.split(/,\s*(?=url\()/);
          if (woff2 !== undefined && others.length > 0 && woff2.includes('woff2')) declaration.value = woff2;
        });
        face.walkDecls('font-display', (declaration) => {
          declaration.value = 'swap';
        });
      },
    },
  };
}

/**
 * Typed mathematics as a list of pieces to set in type without KaTeX: single letters slanted, names upright, powers raised.
 * For labels and for a typed formula before KaTeX has come; it changes the look of a text, never its meaning.
 *
 * @example mathPieces('x^2') // [{ kind: 'letter', text: 'x' }, { kind: 'raised', pieces: [{ kind: 'upright', text: '2' }] }]
 */
export type MathPiece =
  | { readonly kind: 'letter' | 'upright' | 'relation' | 'prime'; readonly text: string }
  | { readonly kind: 'raised' | 'lowered' | 'root' | 'bars'; readonly pieces: readonly MathPiece[] };

/** `~` is a space that stays, as in TeX. */
const marks: Readonly<Record<string, string>> = { '*': '·', '-': '−', "'": '′', '~': '\u00a0' };
const relations = new Set(['=', '≈', '≠', '+', '−', '·', '→', '<', '>', '≤', '≥']);
const scripts: Readonly<Record<string, 'raised' | 'lowered'>> = { '^': 'raised', _: 'lowered' };
/** Deeper texts are shown as typed: nesting costs stack. */
const maxDepth = 40;

/** Of a cube root. */
const three: MathPiece = { kind: 'upright', text: '3' };

export function mathPieces(text: string): readonly MathPiece[] {
  return new Setter(text).all();
}

class Setter {
  readonly #tokens: readonly string[];
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#tokens = text.match(/Δ|\p{L}+|[₀-₉]+|[\d.]+(?:e[-+]?\d+)?|\s+|[^]/gu) ?? [];
  }

  all(): readonly MathPiece[] {
    const pieces: MathPiece[] = [];
    while (this.#at < this.#tokens.length) pieces.push(...this.#next());
    return pieces;
  }

  #next(): MathPiece[] {
    const token = this.#tokens[this.#at] ?? '';
    this.#at += 1;
    const script = scripts[token];
    if (script !== undefined) return [{ kind: script, pieces: token === '_' ? this.#index() : this.#operand() }];
    if (this.#tokens[this.#at] === '(' && this.#depth < maxDepth) {
      if (token === 'sqrt' || token === '√') return [{ kind: 'root', pieces: this.#operand() }];
      if (token === 'cbrt')
        return [
          { kind: 'raised', pieces: [three] },
          { kind: 'root', pieces: this.#operand() },
        ];
      if (token === 'abs') return [{ kind: 'bars', pieces: this.#operand() }];
      if (token === 'exp')
        return [
          { kind: 'letter', text: 'e' },
          { kind: 'raised', pieces: this.#operand() },
        ];
    }
    const text = marks[token] ?? token;
    if (/^\s+$/.test(token) || (token === '*' && this.#standsBeside())) return [];
    if (text === '′') return [{ kind: 'prime', text }];
    if (relations.has(text)) return [{ kind: this.#isBinary() ? 'relation' : 'upright', text }];
    if (/^[₀-₉]/.test(text)) return [{ kind: 'lowered', pieces: [{ kind: 'upright', text: text.normalize('NFKC') }] }];
    // As in TeX, the sign of a change is upright.
    if (/^\p{L}$/u.test(text)) return [{ kind: text === 'Δ' ? 'upright' : 'letter', text }];
    const [digits = '', power] = /^[\d.]/.test(text) ? text.split(/e\+?/) : [text];
    if (power !== undefined) {
      const raised: MathPiece = { kind: 'raised', pieces: [{ kind: 'upright', text: power.replace('-', '−') }] };
      return [{ kind: 'upright', text: `${digits}×10` }, raised];
    }
    return [{ kind: 'upright', text: text === 'pi' ? 'π' : this.#spaced(text) }];
  }

  /** Whether the sign of multiplication just taken is left out, as in 2x: between a number and a letter or a bracket. */
  #standsBeside(): boolean {
    const [name = '', number = ''] = [this.#tokens[this.#at - 3], this.#tokens[this.#at - 2]];
    return /^\d/.test(number) && !/[\p{L}_]$/u.test(name) && /^[\p{L}(]$/u.test(this.#tokens[this.#at] ?? '');
  }

  /** An index goes to the end of its name, as the parser reads it: `of_x` in `loss_of_x`. */
  #index(): MathPiece[] {
    const start = this.#at;
    while (/^(?:\p{L}+|\d+|_)$/u.test(this.#tokens[this.#at] ?? '')) this.#at += 1;
    const index = this.#tokens.slice(start, this.#at).join('');
    // Two letters are two indices: w_ij.
    if (/^\p{L}{2}$/u.test(index)) return Array.from(index, (text) => ({ kind: 'letter', text }));
    if (this.#at - start > 1) return [{ kind: 'upright', text: index }];
    this.#at = start;
    return this.#operand();
  }

  /** What a power or a root holds: a bracket without its brackets, a sign and a token, or one token. */
  #operand(): MathPiece[] {
    this.#depth += 1;
    const pieces = this.#operandPieces();
    this.#depth -= 1;
    return pieces;
  }

  #operandPieces(): MathPiece[] {
    const token = this.#tokens[this.#at];
    if (token === undefined || this.#depth > maxDepth) return [];
    if (token === '(') {
      this.#at += 1;
      return this.#bracketed();
    }
    const sign = token === '-' || token === '−' ? this.#next() : [];
    return [...sign, ...(this.#at < this.#tokens.length ? this.#next() : [])];
  }

  /** Pieces to the bracket that closes this one; inner brackets stay. */
  #bracketed(): MathPiece[] {
    const pieces: MathPiece[] = [];
    let open = 1;
    while (this.#at < this.#tokens.length) {
      const token = this.#tokens[this.#at];
      if (token === '(') open += 1;
      if (token === ')') open -= 1;
      if (open === 0) {
        this.#at += 1;
        break;
      }
      pieces.push(...this.#next());
    }
    return pieces;
  }

  /** The name of a function with a thin space before an argument without brackets: ln x. */
  #spaced(name: string): string {
    return /^\p{L}{2,}$/u.test(name) && /^\s/.test(this.#tokens[this.#at] ?? '') ? `${name}\u2009` : name;
  }

  /** Whether the sign just taken stands between two things, not before one. */
  #isBinary(): boolean {
    let before = this.#at - 2;
    while (before >= 0 && /^\s+$/.test(this.#tokens[before] ?? '')) before -= 1;
    return before >= 0 && !/^[([^_*/+\-−=,]$/.test(this.#tokens[before] ?? '');
  }
}

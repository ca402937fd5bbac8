/**
 * Names that are written alike in both languages: they may stand in Chinese prose, and in formulas without making them
 * words to be translated. A further name is one more word in the list.
 */
const names = new Set(
  [
    // Functions and ops by their names.
    'ReLU LeakyReLU Leaky Sigmoid Softmax tanh ELU GELU SiLU Swish Mish Softplus',
    'exp ln log lg sin cos tan sec csc cot max min',
    // Libraries, languages, people, machines.
    'PyTorch TensorFlow JAX NumPy Python JavaScript GPS',
    'Newton Leibniz Lagrange Euler Gauss Hadamard',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a word is a name, in the spelling of the list; a single letter (f, x) is one too. */
export function isName(word: string): boolean {
  return word.length === 1 || names.has(word);
}

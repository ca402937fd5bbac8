/** The programs that a lesson can offer: the same listing in both languages, comments apart. */
import type { Localized } from '../../locale/index.ts';

const template = (step: string, here: string, compare: string) => `def numerical_gradient(f, x, h=1e-5):
    h = h * max(1.0, abs(x))  # ${step}
    return (f(x + h) - f(x - h)) / (2 * h)

def analytical_gradient(x):
    # ${here}
    return 2 * x

# ${compare}
x = 2.0
num_grad = numerical_gradient(lambda x: x**2, x)
ana_grad = analytical_gradient(x)
print(f"Numerical: {num_grad}, Analytical: {ana_grad}")

error = abs(num_grad - ana_grad)
scaled = error / max(1.0, abs(num_grad) + abs(ana_grad))
print(f"Scaled error: {scaled:.1e}, agree: {scaled < 1e-7}")
`;

/** The template of lesson 7. */
export const program: Localized = {
  en: template('the step grows with |x|', 'Your analytical derivative here', 'Compare'),
  zh: template('步长随 |x| 放大', '在此写出你的解析导数', '比较'),
};

/** A program that is the reader's own work; undefined for the template, in whichever language it was taken over. */
export function ownProgram(text: string | undefined): string | undefined {
  return text === program.en || text === program.zh ? undefined : text;
}

/** The names in it whose numbers are compared with ours. */
export const names = ['x', 'num_grad', 'ana_grad'] as const;

/** What the widget says beside its numbers. The sentence of a whole state is in `describe.ts`. */
import type { PointKind } from '../../autodiff/index.ts';
import type { Localized } from '../../locale/index.ts';
import type { Verdict } from './model.ts';

export const words = {
  f: { en: 'f of x, the function', zh: '函数 f(x)' },
  presets: { en: 'Functions to choose from', zh: '可选的函数' },
  x: { en: 'x, the place of the check', zh: 'x，验证的位置' },
  h: { en: 'h, the step of the difference quotients', zh: 'h，差商的步长' },
  graph: {
    en: 'Error of the two difference quotients against the step h, both on logarithmic axes, for f(x) =',
    zh: '两种差商的误差随步长 h 的变化（双对数坐标），f(x) =',
  },
  handle: { en: 'Step h', zh: '步长 h' },
  axis: { en: 'Vertical axis: the error of', zh: '纵轴为误差：' },
  forwardError: { en: 'forward difference', zh: '前向差分' },
  centralError: { en: 'central difference', zh: '中心差分' },
  theory: { en: 'what theory expects', zh: '理论上的大小' },
  exact: { en: 'exact', zh: '精确值' },
  itsError: { en: 'error', zh: '误差' },
  bound: { en: 'estimated bound', zh: '误差估计' },
  none: { en: 'does not exist', zh: '不存在' },
  cannotTell: { en: 'cannot tell', zh: '无法判断' },
  noError: { en: 'none to compare with', zh: '无可比较' },
  leftSlope: { en: 'slope on the left', zh: '左导数' },
  rightSlope: { en: 'slope on the right', zh: '右导数' },
} satisfies Record<string, Localized>;

/** What the comparison comes to, in short; `kind` has sentences of its own. */
export const verdicts: Readonly<Record<Exclude<Verdict, 'kind'>, Localized>> = {
  agrees: {
    en: 'The central difference and the derivative agree as closely as this step allows.',
    zh: '在这个步长所能达到的精度内，中心差分与导数相符。',
  },
  differs: {
    en: 'The two differ by more than the estimated bound: with this step the estimate itself fails.',
    zh: '两者之差超过了误差估计：步长取成这样，连估计本身也不可靠。',
  },
  straddles: {
    en: 'Cannot tell: the two ends of the step do not lie on one smooth piece of the curve. Choose a smaller $h$.',
    zh: '无法判断：步长的两端不在曲线的同一段光滑部分上。请取更小的 $h$。',
  },
  cancelled: {
    en: 'Cannot tell: the subtraction has cancelled the digits, and round-off may be as large as the result. Choose a larger $h$.',
    zh: '无法判断：相减时有效数字几乎全部抵消，舍入误差可能与结果一样大。请取更大的 $h$。',
  },
  lost: {
    en: 'Cannot tell: the step is lost, since $x + h$ and $x$ are the same number for the computer. Choose a larger $h$.',
    zh: '无法判断：步长在舍入中丢失了，在计算机中 $x + h$ 与 $x$ 是同一个数。请取更大的 $h$。',
  },
  undefined: {
    en: 'Cannot tell: the function has no value at one end of the step.',
    zh: '无法判断：函数在步长的一端无定义。',
  },
};

export const quadratic: Localized = {
  en: 'Here the third derivative is $0$: the forward difference is off by exactly $h$ times half the second derivative, and the central difference by nothing but round-off.',
  zh: '这里三阶导数为 $0$：前向差分的误差恰好是 $h$ 乘以二阶导数的一半，中心差分则只有舍入误差。',
};

/** Why there is no derivative to compare with. A kind without a sentence does not compile. */
export const without: Readonly<Record<Exclude<PointKind, 'smooth'>, Localized>> = {
  kink: { en: 'Cannot tell: there is a kink here.', zh: '无法判断：这里是折点。' },
  vertical: {
    en: 'Cannot tell: the tangent is vertical here, and there is no finite limit for the quotients to approach.',
    zh: '无法判断：此处的切线是竖直的，差商没有有限的极限可以趋近。',
  },
  jump: {
    en: 'Cannot tell: the function jumps here, so there is no derivative.',
    zh: '无法判断：函数在此处有跳跃，导数不存在。',
  },
  edge: { en: 'Cannot tell: the domain ends here.', zh: '无法判断：定义域到此为止。' },
  pole: {
    en: 'Cannot tell: the function is undefined here, and its values run off to infinity nearby.',
    zh: '无法判断：函数在此处无定义，附近的函数值趋于无穷。',
  },
  hole: { en: 'Cannot tell: the function is undefined here.', zh: '无法判断：函数在此处无定义。' },
  outside: { en: 'Cannot tell: $x$ is outside the domain.', zh: '无法判断：$x$ 不在定义域内。' },
  overflow: { en: 'Cannot tell: the numbers are too large to compute.', zh: '无法判断：数值太大，无法计算。' },
  unknown: {
    en: 'Cannot tell: the numbers do not show whether there is a derivative.',
    zh: '无法判断：由数值看不出导数是否存在。',
  },
};

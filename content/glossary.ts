/**
 * The words of the book: each term with its name in both languages, the word forms that count as this term in running
 * text, wordings that must not stand for it, and a definition. The build reads it to compare the two languages of a
 * lesson, and the glossary page to print it; neither kind of reading is done here.
 *
 * A form belongs to one entry, and the longest form that fits at a place decides (偏导数 before 导数). English forms are
 * whole words in any case; Chinese forms are sought as they stand. A definition may name a forbidden wording to warn of it.
 */
import type { Localized } from '../src/locale/index.ts';

export interface GlossaryEntry {
  /** Kebab-case English, frozen once shipped. */
  readonly id: string;
  readonly en: GlossaryTerm;
  readonly zh: GlossaryTerm;
  /** The reading of the Chinese term, with tone marks. */
  readonly pinyin: string;
  /** Wordings that stand nowhere in Chinese prose. */
  readonly forbid: readonly string[];
  /** Whether the term in one language of a block requires it in the other. */
  readonly strict: boolean;
  /** One sentence a beginner can read. */
  readonly definition: Localized;
}

export interface GlossaryTerm {
  readonly term: string;
  /** All that is looked for in running text, the term itself included where it is safe to look for. */
  readonly forms: readonly string[];
}

/** The items of a list written with commas; the first form of a term is its name. */
function items(list: string): readonly string[] {
  return list === '' ? [] : list.split(', ');
}

function termOf(forms: string): GlossaryTerm {
  const all = items(forms);
  return { term: all[0] ?? forms, forms: all };
}

/** A term that may stand in one language of a block alone. */
function loose(
  id: string,
  en: string,
  zh: string,
  pinyin: string,
  forbid: string,
  definition: Localized,
): GlossaryEntry {
  return { id, en: termOf(en), zh: termOf(zh), pinyin, forbid: items(forbid), strict: false, definition };
}

/** A term that stands in both languages of a block or in neither. */
function strict(...entry: Parameters<typeof loose>): GlossaryEntry {
  return { ...loose(...entry), strict: true };
}

/** 边 alone would be found in 两边 and 旁边, so only unmistakable forms are sought. */
const edge: GlossaryEntry = {
  id: 'edge',
  en: { term: 'edge', forms: ['edge', 'edges'] },
  zh: { term: '边', forms: ['条边'] },
  pinyin: 'biān',
  forbid: ['边线'],
  strict: false,
  definition: {
    en: 'A connection between two nodes of a computational graph, from a quantity to an operation that uses it.',
    zh: '计算图中连接两个节点的线，由一个量指向用到它的运算。',
  },
};

const functionsAndDerivatives: readonly GlossaryEntry[] = [
  loose('function', 'function, functions', '函数', 'hánshù', '映照', {
    en: 'A rule that gives to every number of its domain exactly one value.',
    zh: '一种对应法则，使定义域中自变量的每一个值都有唯一确定的函数值与之对应。',
  }),
  loose('independent-variable', 'independent variable, independent variables', '自变量', 'zìbiànliàng', '', {
    en: 'The quantity we are free to choose within the domain; it determines the value of the function.',
    zh: '可以在定义域内自由取值的量，函数值由它确定。',
  }),
  loose('domain', 'domain, domains', '定义域', 'dìngyìyù', '定义范围, 作用域', {
    en: 'The set of all inputs at which the function has a value.',
    zh: '使函数有意义的自变量取值的全体。',
  }),
  loose('limit', 'limit, limits', '极限', 'jíxiàn', '界限值', {
    en: 'The number that the values come as close to as we please, for all inputs close enough to a given point but different from it.',
    zh: '自变量充分接近某一点（但不等于它）时，函数值可以任意接近的那个确定的数。',
  }),
  loose('derivative', 'derivative, derivatives', '导数, 导函数', 'dǎoshù', '衍生数, 微商', {
    en: 'The limit of the difference quotient as the step shrinks to zero: the rate at which the function changes at one point.',
    zh: '步长趋于零时差商的极限，即函数在一点处的变化率。',
  }),
  loose(
    'differentiate',
    'differentiate, differentiates, differentiated, differentiating, differentiation',
    '求导',
    'qiúdǎo',
    '要求导, 关于 x 求导数',
    {
      en: 'To find the derivative of a function with respect to one of its variables.',
      zh: '求函数对某个变量的导数。',
    },
  ),
  loose('differentiable', 'differentiable', '可导, 可微', 'kědǎo; kěwēi', '', {
    en: 'Having a derivative at the point (可导); with several variables, being so close to a linear function near the point that the error is small even compared with the distance (可微).',
    zh: '一元函数在一点处存在导数，称为可导；多元函数在一点附近可用线性函数近似，且误差是比自变量改变量更高阶的无穷小，称为可微。',
  }),
  loose('differential', 'differential, differentials', '微分', 'wēifēn', '', {
    en: 'The derivative times an increment of the variable, written dy: the change along the tangent line.',
    zh: '导数与自变量增量的乘积，记作 dy，即沿切线的改变量。',
  }),
  loose('slope', 'slope, slopes', '斜率', 'xiélǜ', '坡率', {
    en: 'How much a straight line rises for each unit along the x axis; the slope of a curve is that of its tangent line.',
    zh: '沿 x 轴方向每前进一个单位，直线上升的量；曲线在一点处的斜率是指该点处切线的斜率。',
  }),
  loose('tangent-line', 'tangent line, tangent lines', '切线', 'qiēxiàn', '正切线', {
    en: 'The straight line through a point of the graph whose slope is the derivative there.',
    zh: '过函数图像上一点、以该点处的导数为斜率的直线。',
  }),
  loose('secant-line', 'secant line, secant lines', '割线', 'gēxiàn', '正割线', {
    en: 'The straight line through two points of a curve.',
    zh: '过曲线上两点的直线。',
  }),
  loose('rate-of-change', 'rate of change, rates of change', '变化率', 'biànhuàlǜ', '改变率, 变动率', {
    en: 'The change of one quantity divided by the change of another, or the limit of that ratio.',
    zh: '一个量的改变量与另一个量的改变量之比，或这个比的极限。',
  }),
  loose(
    'one-sided-derivative',
    'one-sided derivative, one-sided derivatives, left derivative, right derivative',
    '单侧导数, 左导数, 右导数',
    'dāncè dǎoshù',
    '单边导数, 左侧斜率',
    {
      en: 'The limit of the difference quotient with steps of one sign only: negative steps give the left derivative, positive steps the right derivative.',
      zh: '步长只取一种符号时差商的极限：步长为负时得左导数，步长为正时得右导数。',
    },
  ),
  strict('kink', 'kink, kinks', '折点', 'zhédiǎn', '扭结', {
    en: 'A point where the function is continuous but its two one-sided derivatives differ, so that it has no derivative there.',
    zh: '函数连续、但左导数与右导数不相等的点，函数在该点不可导。',
  }),
  strict('inflection-point', 'inflection point, inflection points', '拐点', 'guǎidiǎn', '', {
    en: 'A point where a curve changes from bending one way to bending the other.',
    zh: '曲线的凹凸性发生改变的点。',
  }),
  loose('exponential-function', 'exponential function, exponential functions', '指数函数', 'zhǐshù hánshù', '', {
    en: 'A function aˣ whose variable stands in the exponent, the base being a constant a > 0 with a ≠ 1.',
    zh: '形如 aˣ 的函数，自变量在指数上，底数 a 为常数，a > 0 且 a ≠ 1。',
  }),
  strict(
    'natural-logarithm',
    'natural logarithm, natural logarithms, natural log',
    '自然对数',
    'zìrán duìshù',
    '本然对数',
    {
      en: 'The logarithm to the base e ≈ 2.718, written ln; it undoes eˣ.',
      zh: '以 e ≈ 2.718 为底的对数，记作 ln，是 eˣ 的反函数。',
    },
  ),
  strict('radian', 'radian, radians', '弧度', 'húdù', '径度', {
    en: 'The angle at the centre of a circle whose arc is as long as the radius; a full turn is 2π radians.',
    zh: '长度等于半径的圆弧所对的圆心角为 1 弧度，一周为 2π 弧度。',
  }),
  loose('hyperbolic-tangent', 'hyperbolic tangent', '双曲正切', 'shuāngqū zhèngqiē', '', {
    en: 'The function tanh, the quotient of eˣ − e⁻ˣ by eˣ + e⁻ˣ, whose values lie between −1 and 1.',
    zh: 'eˣ − e⁻ˣ 与 eˣ + e⁻ˣ 之商，记作 tanh，函数值在 −1 与 1 之间。',
  }),
  loose('global-minimum', 'global minimum, global minima', '全局最小值', 'quánjú zuìxiǎozhí', '全局极小, 最小点', {
    en: 'The least value that the function takes on its whole domain.',
    zh: '函数在整个定义域上所取得的最小的值。',
  }),
  loose('local-minimum', 'local minimum, local minima', '局部极小值', 'júbù jíxiǎozhí', '', {
    en: 'A value of the function that no nearby point goes below.',
    zh: '若函数在某点处的值不大于附近各点处的值，这个值就是局部极小值。',
  }),
];

const rules: readonly GlossaryEntry[] = [
  strict(
    'power-rule',
    'power rule',
    '幂函数求导法则, 幂函数的求导法则, 幂函数求导',
    'mì hánshù qiúdǎo fǎzé',
    '幂法则, 幂规则, 指数规则',
    {
      en: 'The derivative of xⁿ is n·xⁿ⁻¹ when the exponent n is a constant.',
      zh: '指数 n 为常数时，xⁿ 的导数是 n·xⁿ⁻¹。',
    },
  ),
  strict(
    'sum-and-difference-rule',
    'sum and difference rule, sum and difference rules, sum rule, difference rule',
    '和差法则, 和、差的求导法则',
    'héchā fǎzé',
    '加减法则, 加法规则',
    {
      en: 'The derivative of a sum is the sum of the derivatives, and likewise for a difference.',
      zh: '和的导数等于导数的和，差的导数等于导数的差。',
    },
  ),
  strict('constant-multiple-rule', 'constant multiple rule', '常数倍法则', 'chángshùbèi fǎzé', '常倍数规则', {
    en: 'A constant factor stays in front when a function is differentiated.',
    zh: '求导时，常数因子可以提到求导记号外面。',
  }),
  strict('product-rule', 'product rule', '乘积法则, 积的求导法则', 'chéngjī fǎzé', '乘法法则, 乘法规则, 积规则', {
    en: 'The derivative of a product f·g is f′·g + f·g′.',
    zh: '乘积 f·g 的导数等于 f′·g + f·g′。',
  }),
  strict('quotient-rule', 'quotient rule', '商法则, 商的求导法则', 'shāng fǎzé', '除法法则, 商规则', {
    en: 'The derivative of a quotient is the derivative of the numerator times the denominator, minus the numerator times the derivative of the denominator, all of it over the square of the denominator.',
    zh: '商的导数等于分子的导数乘分母，减去分子乘分母的导数，所得的差再除以分母的平方。',
  }),
  loose(
    'composite-function',
    'composite function, composite functions, composition of functions',
    '复合函数',
    'fùhé hánshù',
    '合成函数, 组合函数, 复数函数',
    {
      en: 'A function of the value of another function, such as sin x², made from y = sin u and u = x².',
      zh: '以一个函数的值作为另一个函数的自变量而得到的函数，例如 sin x² 由 y = sin u 与 u = x² 复合而成。',
    },
  ),
  loose('inner-function', 'inner function, inner functions', '内层函数', 'nèicéng hánshù', '内函数, 里函数', {
    en: 'In a composite function, the function that acts first.',
    zh: '复合函数中先起作用的那个函数。',
  }),
  loose('outer-function', 'outer function, outer functions', '外层函数', 'wàicéng hánshù', '外函数', {
    en: 'In a composite function, the function that acts last.',
    zh: '复合函数中最后起作用的那个函数。',
  }),
  strict(
    'chain-rule',
    'chain rule',
    '链式法则, 复合函数的求导法则',
    'liànshì fǎzé',
    '链式规则, 链规则, 连锁律, 链锁法则',
    {
      en: 'The derivative of a composite function is the derivative of the outer function, taken at the inner value, times the derivative of the inner function.',
      zh: '复合函数的导数等于外层函数在内层函数值处的导数，乘以内层函数的导数。',
    },
  ),
  strict('partial-derivative', 'partial derivative, partial derivatives', '偏导数', 'piāndǎoshù', '部分导数, 偏微商', {
    en: 'The derivative of a function of several variables with respect to one of them, the others held fixed.',
    zh: '多元函数只对其中一个变量求导、其余变量视为常数所得的导数。',
  }),
  strict('local-derivative', 'local derivative, local derivatives', '局部导数', 'júbù dǎoshù', '本地导数, 局部梯度', {
    en: 'The derivative of the result of one operation with respect to one of its own inputs.',
    zh: '一步运算的结果对它的某个直接输入的导数。',
  }),
  strict('gradient', 'gradient, gradients', '梯度', 'tīdù', '倾斜度, 递度', {
    en: 'The vector of all partial derivatives; where it is not zero it points in the direction of steepest increase.',
    zh: '由全部偏导数组成的向量，不为零时指向函数值增长最快的方向。',
  }),
  strict('subgradient', 'subgradient, subgradients', '次梯度', 'cìtīdù', '子梯度, 亚梯度', {
    en: 'For a convex function of one variable, the slope of a straight line that meets the graph at the point and nowhere exceeds the function; at a kink there are many.',
    zh: '对一元凸函数，指过图像上该点且处处不超过此函数的直线的斜率；在折点处次梯度不止一个。',
  }),
  strict(
    'jacobian-matrix',
    'Jacobian matrix, Jacobian matrices, Jacobian, Jacobians',
    '雅可比矩阵',
    'yǎkěbǐ jǔzhèn',
    '雅克比, 雅各比',
    {
      en: 'The matrix of all partial derivatives of several functions with respect to several variables, one row for each function.',
      zh: '由多个函数对多个自变量的全部偏导数排成的矩阵，每个函数占一行。',
    },
  ),
  strict('transpose', 'transpose, transposes, transposed, transposing', '转置', 'zhuǎnzhì', '倒置, 转秩', {
    en: 'The matrix whose rows are the columns of the given one.',
    zh: '把一个矩阵的行依次换成列所得的矩阵。',
  }),
  strict(
    'element-wise-product',
    'element-wise product, element-wise products, element-wise multiplication, element-wise, element by element',
    '逐元素乘积, 逐元素乘法, 逐元素相乘, 逐元素, 哈达玛积',
    'zhúyuánsù chéngjī',
    '元素级乘法',
    {
      en: 'The product of two vectors or matrices of the same shape, entry by entry, written ⊙.',
      zh: '把两个形状相同的向量或矩阵的对应元素分别相乘，记作 ⊙。',
    },
  ),
];

const networks: readonly GlossaryEntry[] = [
  strict(
    'computational-graph',
    'computational graph, computational graphs, computation graph, computation graphs',
    '计算图',
    'jìsuàntú',
    '运算图, 计算图表',
    {
      en: 'A drawing of a calculation: its nodes are quantities, and its edges show which result is used where.',
      zh: '表示计算过程的图：节点是各个量，边表示哪个结果用到了哪里。',
    },
  ),
  strict('node', 'node, nodes', '节点', 'jiédiǎn', '结点', {
    en: 'One quantity in a computational graph: an input, or the result of one operation.',
    zh: '计算图中的一个量：或是输入，或是一步运算的结果。',
  }),
  edge,
  strict(
    'forward-pass',
    'forward pass, forward passes, forward propagation',
    '前向传播',
    'qiánxiàng chuánbō',
    '正向传播, 向前传递',
    {
      en: 'Computing the values of a network in order, from the inputs to the output and the loss.',
      zh: '从输入到输出和损失，依次算出网络中各个量的值。',
    },
  ),
  strict(
    'forward-mode',
    'forward mode, forward-mode differentiation',
    '前向模式求导, 前向模式',
    'qiánxiàng móshì qiúdǎo',
    '',
    {
      en: 'Differentiating while evaluating: from the inputs onwards, every value is carried along with its derivative.',
      zh: '边求值边求导：从输入开始，每个量都连同它的导数一起往后算。',
    },
  ),
  strict(
    'backpropagation',
    'backpropagation, backward pass, backward passes, backpropagate, backpropagates, backpropagated',
    '反向传播',
    'fǎnxiàng chuánbō',
    '后向传播, 逆向传播, 向后传播, 倒传递',
    {
      en: 'Computing the derivatives of the loss with respect to all quantities by the chain rule, from the loss back to the inputs, so that every result is used where it is needed and computed once.',
      zh: '从损失出发，逆着计算的次序，用链式法则求出损失对各个量的导数，每个结果只算一次。',
    },
  ),
  strict('adjoint', 'adjoint, adjoints', '伴随值', 'bànsuízhí', '伴随函数', {
    en: 'The derivative of the final output, such as the loss, with respect to a node of the computational graph.',
    zh: '最终输出（例如损失）对计算图中某个节点的导数。',
  }),
  strict('neuron', 'neuron, neurons', '神经元', 'shénjīngyuán', '神经单元, 神经细胞', {
    en: 'A unit that forms the weighted sum of its inputs, adds a bias and applies an activation function.',
    zh: '先求各输入的加权和，再加上偏置，最后经激活函数得到输出的计算单元。',
  }),
  strict('weight', 'weight, weights', '权重', 'quánzhòng', '权值, 权数', {
    en: 'A parameter by which an input is multiplied; training adjusts it.',
    zh: '与输入相乘的参数，在训练中不断调整。',
  }),
  strict('weighted-sum', 'weighted sum, weighted sums', '加权和', 'jiāquánhé', '', {
    en: 'The sum of the inputs, each multiplied by its weight.',
    zh: '各个输入分别乘以对应的权重，再相加所得的和。',
  }),
  strict('bias', 'bias, biases', '偏置', 'piānzhì', '偏置量', {
    en: 'A parameter added to the weighted sum of the inputs.',
    zh: '加在输入的加权和上的参数。',
  }),
  strict('hidden-layer', 'hidden layer, hidden layers', '隐藏层', 'yǐncángcéng', '隐层, 隐含层', {
    en: 'A layer of neurons between the input and the output layer.',
    zh: '介于输入与输出层之间的一层神经元。',
  }),
  strict(
    'activation-function',
    'activation function, activation functions, activation, activations',
    '激活函数, 激活',
    'jīhuó hánshù',
    '激励函数, 活化函数, 启动函数, 整流函数',
    {
      en: 'The function that a neuron applies to its weighted sum plus bias; as a rule it is not linear.',
      zh: '神经元作用于加权和与偏置之和的函数，一般是非线性的。',
    },
  ),
  strict('saturation', 'saturation, saturate, saturates, saturated, saturating', '饱和', 'bǎohé', '饱合, 饱和化', {
    en: 'The state of an activation function whose graph is so flat that its derivative is almost zero.',
    zh: '激活函数的图像几乎变平、导数接近于零的状态。',
  }),
  strict(
    'vanishing-gradient',
    'vanishing gradient, vanishing gradients, gradients vanish, gradient vanishes',
    '梯度消失',
    'tīdù xiāoshī',
    '消失梯度, 梯度弥散, 梯度消散',
    {
      en: 'The shrinking of gradients almost to zero when many small factors are multiplied on the way back through the layers.',
      zh: '梯度逐层往回传时连乘许多很小的因子，以致几乎变为零的现象。',
    },
  ),
  strict(
    'loss-function',
    'loss function, loss functions, loss, losses',
    '损失函数, 损失',
    'sǔnshī hánshù',
    '代价函数, 成本函数, 损耗函数',
    {
      en: 'A function that measures how far the output is from the target.',
      zh: '衡量网络的输出与目标值相差多少的函数。',
    },
  ),
  loose('target', 'target, targets', '目标值', 'mùbiāozhí', '标靶', {
    en: 'The value that the output should have for the given input.',
    zh: '对给定的输入，希望网络输出的值。',
  }),
  strict('gradient-descent', 'gradient descent', '梯度下降', 'tīdù xiàjiàng', '梯度递降, 梯度降低', {
    en: 'Lowering a function by repeated small steps against its gradient.',
    zh: '沿梯度的反方向一小步一小步地移动，使函数值逐步减小的方法。',
  }),
  strict('learning-rate', 'learning rate, learning rates', '学习率', 'xuéxílǜ', '学习速率', {
    en: 'The positive number η by which the gradient is multiplied in a step of gradient descent.',
    zh: '梯度下降的每一步中与梯度相乘的正数，常记作 η。',
  }),
];

const numerics: readonly GlossaryEntry[] = [
  strict('difference-quotient', 'difference quotient, difference quotients', '差商', 'chāshāng', '差分商, 增量比', {
    en: 'The change of the function divided by the change of its variable: the slope of a secant line.',
    zh: '函数的改变量与自变量的改变量之比，即割线的斜率。',
  }),
  strict('forward-difference', 'forward difference, forward differences', '前向差分', 'qiánxiàng chāfēn', '向前差分', {
    en: 'The estimate of the derivative at x by the difference of the values at x + h and at x, divided by h.',
    zh: '用 x + h 与 x 两点处函数值的差除以 h，作为 x 处导数的近似值。',
  }),
  strict(
    'central-difference',
    'central difference, central differences',
    '中心差分',
    'zhōngxīn chāfēn',
    '中央差分, 中间差分',
    {
      en: 'The estimate of the derivative at x by the difference of the values at x + h and at x − h, divided by 2h.',
      zh: '用 x + h 与 x − h 两点处函数值的差除以 2h，作为 x 处导数的近似值。',
    },
  ),
  strict('truncation-error', 'truncation error, truncation errors', '截断误差', 'jiéduàn wùchā', '截尾误差', {
    en: 'The error made because a finite step stands in the place of a limit; it shrinks with the step.',
    zh: '用有限的步长代替极限过程而产生的误差，随步长减小而减小。',
  }),
  strict(
    'round-off-error',
    'round-off error, round-off errors, rounding error, rounding errors',
    '舍入误差',
    'shěrù wùchā',
    '取整误差, 四舍五入误差',
    {
      en: 'The error made because a computer keeps only so many digits; in a difference quotient it grows as the step shrinks.',
      zh: '因计算机只保留有限位数字而产生的误差，在差商中随步长减小而增大。',
    },
  ),
  loose(
    'numerical-check',
    'numerical check, numerical checks, numeric check, numerical verification',
    '数值验证',
    'shùzhí yànzhèng',
    '数字验证, 数值检查, 双重检查',
    {
      en: 'Comparing a derivative found by the rules with a difference quotient computed from values of the function.',
      zh: '把用法则求得的导数与由函数值算出的差商相比较。',
    },
  ),
];

export const glossary: readonly GlossaryEntry[] = [...functionsAndDerivatives, ...rules, ...networks, ...numerics];

/**
 * Literals between a lesson and code: the props of a tag are read from the syntax tree (numbers, strings, booleans, null,
 * lists and objects of these; nothing is run), and data is written back as a syntax tree for the compiled module.
 */
import type { Expression, Program, Property } from 'estree';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The value of `{…}` behind a prop; undefined when it is no literal. */
export function literalOf(program: Program | null | undefined): Json | undefined {
  const statement = program?.body[0];
  return program?.body.length === 1 && statement?.type === 'ExpressionStatement'
    ? valueOf(statement.expression)
    : undefined;
}

function valueOf(node: Expression | { type: 'SpreadElement' }): Json | undefined {
  switch (node.type) {
    case 'Literal':
      return isPlain(node.value) ? node.value : undefined;
    case 'TemplateLiteral':
      return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? undefined) : undefined;
    case 'UnaryExpression': {
      const value = node.operator === '-' ? valueOf(node.argument) : undefined;
      return typeof value === 'number' ? -value : undefined;
    }
    case 'ArrayExpression': {
      const items = node.elements.map((element) => (element ? valueOf(element) : undefined));
      return items.every((item) => item !== undefined) ? items : undefined;
    }
    case 'ObjectExpression': {
      const entries = node.properties.map((property) => (property.type === 'Property' ? entryOf(property) : undefined));
      return entries.every((entry) => entry !== undefined) ? Object.fromEntries(entries) : undefined;
    }
    default:
      return undefined;
  }
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function entryOf({ key, value, computed }: Property): [string, Json] | undefined {
  const name =
    key.type === 'Identifier' && !computed ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
  const literal = isExpression(value) ? valueOf(value) : undefined;
  return name === undefined || literal === undefined ? undefined : [name, literal];
}

function isExpression(node: Property['value']): node is Expression {
  return !node.type.endsWith('Pattern');
}

/** A value as the syntax tree of its literal. */
export function expressionOf(value: Json): Expression {
  if (isList(value)) return { type: 'ArrayExpression', elements: value.map((item) => expressionOf(item)) };
  if (typeof value === 'object' && value !== null) {
    const properties = Object.entries(value).map(([key, item]): Property => {
      const name: Expression = { type: 'Literal', value: key };
      return {
        type: 'Property',
        kind: 'init',
        method: false,
        shorthand: false,
        computed: true,
        key: name,
        value: expressionOf(item),
      };
    });
    return { type: 'ObjectExpression', properties };
  }
  if (typeof value === 'number' && (value < 0 || Object.is(value, -0))) {
    return { type: 'UnaryExpression', operator: '-', prefix: true, argument: { type: 'Literal', value: -value } };
  }
  return { type: 'Literal', value };
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** An expression as a whole program, as MDX wants it behind an attribute. */
export function programOf(expression: Expression): Program {
  return { type: 'Program', sourceType: 'module', comments: [], body: [{ type: 'ExpressionStatement', expression }] };
}

/** `export const name = value` as a program. */
export function exportOf(name: string, value: Json): Program {
  return {
    type: 'Program',
    sourceType: 'module',
    comments: [],
    body: [
      {
        type: 'ExportNamedDeclaration',
        specifiers: [],
        source: null,
        attributes: [],
        declaration: {
          type: 'VariableDeclaration',
          kind: 'const',
          declarations: [{ type: 'VariableDeclarator', id: { type: 'Identifier', name }, init: expressionOf(value) }],
        },
      },
    ],
  };
}

import { type ESTree, parseSync, Visitor } from 'vite';

/** Attributes that a person reads or hears. */
const SPOKEN = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'errorMessage',
  'label',
  'placeholder',
  'title',
]);

type Shown = ESTree.Expression | ESTree.JSXChild | ESTree.JSXEmptyExpression;

/** Texts that JSX shows or speaks although they do not come from src/words, as `line: text`. */
export function literalTextsIn(path: string, source: string): string[] {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new Error(`${path} cannot be read: ${errors.map(({ message }) => message).join('; ')}`);
  const found: string[] = [];
  const look = (node: Shown) => {
    const line = source.slice(0, node.start).split('\n').length;
    const texts = textsOf(node).filter((text) => /\p{L}/u.test(text));
    found.push(...texts.map((text) => `${line}: ${text.trim().replaceAll(/\s+/g, ' ')}`));
  };
  new Visitor({
    JSXElement: ({ children }) => children.forEach(look),
    JSXFragment: ({ children }) => children.forEach(look),
    JSXAttribute: ({ name, value }) => {
      if (value !== null && name.type === 'JSXIdentifier' && SPOKEN.has(name.name)) look(value);
    },
  }).visit(program);
  return found;
}

/** What an expression may come out as, where that stands in the source; calls and nested elements are not its text. */
function textsOf(node: Shown): string[] {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- no other node shows a text of its own
  switch (node.type) {
    case 'JSXText':
      return [node.value];
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return [...node.quasis.map(({ value }) => value.raw), ...node.expressions.flatMap(textsOf)];
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return textsOf(node.expression);
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
      return node.operator === '&&' ? textsOf(node.right) : [...textsOf(node.left), ...textsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...textsOf(node.left), ...textsOf(node.right)] : [];
    default:
      return [];
  }
}

/** What a source file asks of others, read from its syntax: comments and strings that look like imports are none. */
import { dirname, join, normalize } from 'node:path';
import { parseSync } from '@swc/core';

export interface Import {
  file: string;
  /** As it is written; null where it is computed when the program runs. */
  from: string | null;
  /** Nothing of it is left in the program. */
  isType: boolean;
}

/** Static and dynamic imports, re-exports, `require`, and types by `import('…')`. */
export function importsOf(file: string, text: string): Import[] {
  const parser = { syntax: 'typescript', tsx: /x$/.test(file), target: 'es2022' } as const;
  return nodesIn(parseSync(text, parser)).flatMap((node) => {
    const found = askedBy(node);
    return found ? [{ file, ...found }] : [];
  });
}

/** The path in the project that a relative import leads to. */
export const targetOf = ({ file, from }: Pick<Import, 'file' | 'from'>): string =>
  normalize(join(dirname(file), from ?? ''));

interface Node {
  type: string;
  typeOnly?: boolean;
  isTypeOnly?: boolean;
  source?: Node | null;
  specifiers?: Node[];
  callee?: Node;
  arguments?: { expression: Node }[];
  argument?: Node;
  expression?: Node;
  value?: unknown;
}

function askedBy(node: Node): Omit<Import, 'file'> | null {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node.source ? { from: textOf(node.source), isType: isTypeOnly(node) } : null;
    case 'CallExpression':
      return node.callee && loads(node.callee)
        ? { from: textOf(node.arguments?.[0]?.expression), isType: false }
        : null;
    case 'TsImportType':
      return { from: textOf(node.argument), isType: true };
    case 'TsExternalModuleReference':
      return { from: textOf(node.expression), isType: false };
    default:
      return null;
  }
}

const loads = (callee: Node): boolean =>
  callee.type === 'Import' || (callee.type === 'Identifier' && callee.value === 'require');

const textOf = (node: Node | undefined): string | null =>
  node?.type === 'StringLiteral' && typeof node.value === 'string' ? node.value : null;

const isTypeOnly = ({ typeOnly, specifiers = [] }: Node): boolean =>
  typeOnly === true || (specifiers.length > 0 && specifiers.every((one) => one.isTypeOnly === true));

function nodesIn(tree: unknown): Node[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const inside = Object.values(tree).flatMap(nodesIn);
  return typeof (tree as Partial<Node>).type === 'string' ? [tree as Node, ...inside] : inside;
}

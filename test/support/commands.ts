/** What stores really send to MongoDB: every command is kept, and asked how it is carried out. */
import type { Connection, mongo } from 'mongoose';

/** Which documents a command reads or changes; an insert names them itself. */
export interface Selection {
  collection: string;
  kind: 'insert' | 'read' | 'write';
  filter: mongo.Document;
  sort?: mongo.Document;
  limit?: number;
}

/** For connections made with `monitorCommands=true` in their address. */
export function watchCommands(connection: Connection): { take(): Selection[] } {
  let seen: mongo.Document[] = [];
  connection.getClient().on('commandStarted', ({ command }: { command: mongo.Document }) => void seen.push(command));
  return {
    /** What came since the last time. @throws Error for a command of which nobody has said what it selects */
    take() {
      const taken = seen;
      seen = [];
      return taken.flatMap(selectionsOf);
    },
  };
}

const SELECTS_NOTHING = ['hello', 'createIndexes', 'endSessions', 'explain', 'getMore', 'killCursors', 'ping'];
type Read = (command: mongo.Document) => Array<Omit<Selection, 'collection'>>;
/** By the command's name, which is its first field. */
const readers: Record<string, Read> = {
  find: ({ filter, sort, limit }) => [
    { kind: 'read', filter, ...(sort && { sort: Object.fromEntries(sort) }), ...(limit && { limit }) },
  ],
  aggregate: ({ pipeline }) => [{ kind: 'read', ...readingOf(pipeline) }],
  insert: ({ documents }) => documents.map((filter: mongo.Document) => ({ kind: 'insert', filter })),
  update: ({ updates }) => updates.map(({ q }: mongo.Document) => ({ kind: 'write', filter: q })),
  delete: ({ deletes }) => deletes.map(({ q }: mongo.Document) => ({ kind: 'write', filter: q })),
  findAndModify: ({ query }) => [{ kind: 'write', filter: query }],
};

function selectionsOf(command: mongo.Document): Selection[] {
  const [name = '', collection] = Object.entries(command)[0] ?? [];
  if (SELECTS_NOTHING.includes(name)) return [];
  const read = readers[name];
  if (!read) throw new Error(`nobody has said which documents a ${name} selects`);
  return read(command).map((selection) => ({ collection, ...selection }));
}

/** The part of a pipeline that selects documents. */
function readingOf(pipeline: mongo.Document[]): Pick<Selection, 'filter' | 'sort' | 'limit'> {
  const [first, second, third] = pipeline as [mongo.Document, mongo.Document?, mongo.Document?];
  const limit = second?.$limit ?? third?.$limit;
  const isCut = limit !== undefined && !second?.$group;
  return { filter: first.$match ?? {}, ...(second?.$sort && { sort: second.$sort }), ...(isCut && { limit }) };
}

export interface Plan {
  /** Every stage of the plan that won. */
  stages: string[];
  keysExamined: number;
  docsExamined: number;
  returned: number;
}

/** How MongoDB finds these documents. */
export async function planOf(connection: Connection, { collection, filter, sort, limit }: Selection): Promise<Plan> {
  const found = connection.collection(collection).find(filter, { ...(sort && { sort }), ...(limit && { limit }) });
  const { queryPlanner, executionStats } = await found.explain('executionStats');
  return {
    stages: stagesIn(queryPlanner.winningPlan),
    keysExamined: executionStats.totalKeysExamined,
    docsExamined: executionStats.totalDocsExamined,
    returned: executionStats.nReturned,
  };
}

function stagesIn(plan: unknown): string[] {
  if (typeof plan !== 'object' || plan === null) return [];
  const own = 'stage' in plan ? [String(plan.stage)] : [];
  return [...own, ...Object.values(plan).flatMap(stagesIn)];
}

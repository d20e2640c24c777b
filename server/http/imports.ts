import { createHash } from 'node:crypto';
import type { Locale } from '../../contract/codes.ts';
import type { ImportReport } from '../../contract/rest.ts';
import { faultText } from '../../contract/texts/imports.ts';
import { type Agent, handlesBranch, isAdmin } from '../../core/agents/agent.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { DomainError } from '../../core/errors.ts';
import { derivedId, newId } from '../../core/ids.ts';
import { BRANCH_COLUMNS, readBranchLines } from '../../core/imports/branch-lines.ts';
import type { ImportSeen } from '../../core/imports/import.store.ts';
import type { Checked, ImportKind, ImportPart } from '../../core/imports/import.ts';
import { runImport, toBranchParts, toStockParts } from '../../core/imports/run-import.ts';
import { readStockLines, STOCK_COLUMNS } from '../../core/imports/stock-lines.ts';
import type { Clock } from '../../core/ports.ts';
import { countedAt } from '../../core/stock/apply-stock-update.ts';
import type { AuditTrail } from '../audit-trail.ts';
import { localeOf } from '../errors.ts';
import { keyOf, printOf } from './idempotency-key.ts';
import { readCsv } from './read-csv.ts';
import type { Call, Handlers } from './rest.ts';

interface Deps {
  catalogue: Catalogue;
  clock: Clock;
  trail: AuditTrail;
}
/** Each holds its good rows in memory until they are written; of one vendor there is one. */
const AT_ONCE = 4;
/** Half a million rows are written in a minute or two; nothing is said by this line meanwhile. */
const LONGEST_MS = 10 * 60_000;

/** Stock and branches from a spreadsheet. */
export function importRoutes({ catalogue, clock, trail }: Deps): Pick<Handlers, 'runImport'> {
  const running = new Set<string>();
  const read: Record<
    ImportKind,
    (
      call: Call<'runImport'>,
      onChunk: (chunk: Buffer) => void,
    ) => Promise<{ checked: Checked<unknown>; parts: ImportPart[] }>
  > = {
    async stock({ agent, query: { asOf }, req }, onChunk) {
      const at = countedAt(asOf ?? '', clock);
      const [{ bySku }, all] = await Promise.all([
        catalogue.products.assortment(agent.vendorId),
        catalogue.branches.list(agent.vendorId),
      ]);
      const branches = new Map(all.map(({ branchId }) => [branchId, handlesBranch(agent, branchId)]));
      const checked = await readStockLines(readCsv(req, STOCK_COLUMNS, { onChunk }), { bySku, branches });
      return { checked, parts: toStockParts(checked.good, at) };
    },

    async branches({ agent, req }, onChunk) {
      if (!isAdmin(agent) || agent.scope !== 'all') throw new DomainError('forbidden');
      const { vendorId } = agent;
      const known = new Map((await catalogue.branches.list(vendorId)).map((one) => [one.branchId, one]));
      const checked = await readBranchLines(readCsv(req, BRANCH_COLUMNS, { onChunk }), { vendorId, known });
      return { checked, parts: toBranchParts(checked.good) };
    },
  };

  return {
    async runImport(call) {
      const { agent, query, req } = call;
      if (!req.is('text/csv')) throw new DomainError('invalid_input', { fields: { '': ['text/csv is expected'] } });
      if (running.size >= AT_ONCE || running.has(agent.vendorId)) throw new DomainError('overloaded');
      running.add(agent.vendorId);
      const { timeout } = req.socket;
      req.socket.setTimeout(LONGEST_MS);
      try {
        const key = keyOf(req);
        const content = createHash('sha256');
        const { checked, parts } = await read[query.kind](call, (chunk) => content.update(chunk));
        const locale = localeOf(req.headers['accept-language']);
        const report = reportOf(query.kind, checked, locale);
        if (query.dryRun === 'true') return { ...report, outcome: 'checked' };
        const print = key === null ? null : printOf([query, content.digest('base64url')]);
        const importId =
          key === null ? newId('im') : derivedId('im', `${agent.vendorId}:${agent.agentId}`, `import ${key}`);
        const before = print === null ? null : await catalogue.imports.byId(agent.vendorId, importId);
        if (before) return again(before, print, locale);
        const isRefused = parts.length === 0 || (checked.failed > 0 && query.onError === 'abort');
        if (isRefused) return { ...report, outcome: 'refused' };
        const { lines, failed, errors } = checked;
        const record = {
          ...{ vendorId: agent.vendorId, importId, kind: query.kind, by: whoIs(agent), print },
          checked: { lines, failed, errors },
        };
        const taken = await runImport(catalogue, record, parts);
        if (query.kind === 'branches') {
          const of = { kind: 'branch_import', id: importId, name: '' } as const;
          await trail.note(agent, { action: 'created', of, after: { rows: report.rows, applied: taken.applied } });
        }
        return { ...report, ...taken, importId, outcome: 'applied' };
      } finally {
        running.delete(agent.vendorId);
        req.socket.setTimeout(timeout ?? 0);
        req.resume(); // what is left of a refused file
      }
    },
  };
}

/** What the first request of a key came to. @throws DomainError `id_reused` for another file, `overloaded` while it is on its way */
function again({ importId, kind, state, checked, taken, print }: ImportSeen, asked: string | null, locale: Locale) {
  if (print !== asked) throw new DomainError('id_reused');
  if (state !== 'applied' || !taken) throw new DomainError('overloaded');
  return { ...reportOf(kind, checked, locale), ...taken, importId, outcome: 'applied' as const };
}

const whoIs = ({ agentId, name }: Agent) => ({ agentId, name });

function reportOf(
  kind: ImportKind,
  { lines, failed, errors }: Omit<Checked<unknown>, 'good'>,
  locale: Locale,
): Omit<ImportReport, 'outcome'> {
  const said = errors.map(({ line, column, fault }) => ({
    ...{ line, column, ...fault, message: faultText(locale, fault) },
  }));
  return { importId: null, kind, rows: lines, failed, applied: 0, outdated: 0, errors: said };
}

/** Toko Sinar as its files have it: the picture of one Friday afternoon. */
import { fileURLToPath } from 'node:url';
import type { Branch } from '../../core/branches/branch.ts';
import type { Clock } from '../../core/ports.ts';
import { toBranch } from '../../scripts/seed/convert.ts';
import { type DemoFiles, readDemoFiles } from '../../scripts/seed/files.ts';
import { shiftTo } from '../../scripts/seed/shift.ts';

export const VENDOR = 'toko-sinar';
/** The moment the files are a picture of: Friday 20 November 2026, 14:00 in Jakarta. */
export const AS_OF = new Date('2026-11-20T14:00:00+07:00');
/** Domain time that stands still. */
export const clockAt = (at: Date | string): Clock => ({ now: () => new Date(at) });

let files: Promise<DemoFiles> | undefined;
export const demoFiles = (): Promise<DemoFiles> => {
  files ??= readDemoFiles(fileURLToPath(new URL('../../demo/data', import.meta.url)));
  return files;
};

/** Branches of the files, unmoved. @throws Error for a code that is not there */
export async function demoBranches(): Promise<(branchId: string) => Branch> {
  const { branches } = await demoFiles();
  const byId = new Map(branches.map((branch) => [branch.id, toBranch(VENDOR, branch, shiftTo(AS_OF, AS_OF))]));
  return (branchId) => {
    const branch = byId.get(branchId);
    if (!branch) throw new Error(`no branch ${branchId}`);
    return branch;
  };
}

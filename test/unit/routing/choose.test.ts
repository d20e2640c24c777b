import { describe, expect, it } from '@jest/globals';
import type { Candidate } from '../../../core/agents/agent.store.ts';
import { choose } from '../../../core/routing/choose.ts';
import type { Need } from '../../../core/routing/need.ts';

const aNeed = (but: Partial<Need> = {}): Need => ({
  skills: [],
  branch: null,
  groupId: null,
  locale: 'id',
  lastAgentId: null,
  unansweredBy: null,
  waitedMs: 4_200,
  ...but,
});
const aCandidate = (agentId: string, but: Partial<Candidate> = {}): Candidate => ({
  agentId,
  name: agentId.toUpperCase(),
  skills: [],
  languages: ['id', 'en'],
  open: 0,
  capacity: 5,
  givenAt: null,
  ...but,
});
const pick = (need: Need, candidates: Candidate[]) => choose(need, 'branch', candidates, [])?.agent.agentId ?? null;

describe('who of a pool gets a conversation', () => {
  it('is whoever holds least of what they can', () => {
    expect(pick(aNeed(), [aCandidate('a', { open: 2, capacity: 4 }), aCandidate('b', { open: 2, capacity: 5 })])).toBe(
      'b',
    );
  });

  it('is the last agent, though others hold less', () => {
    expect(pick(aNeed({ lastAgentId: 'a' }), [aCandidate('a', { open: 4 }), aCandidate('b')])).toBe('a');
  });

  it('is nobody who is full, be it the last agent', () => {
    expect(pick(aNeed({ lastAgentId: 'a' }), [aCandidate('a', { open: 5 }), aCandidate('b', { open: 4 })])).toBe('b');
    expect(pick(aNeed(), [aCandidate('a', { open: 5 }), aCandidate('b', { open: 0, capacity: 0 })])).toBeNull();
  });

  it('knows all that is needed, and answers in the language', () => {
    const need = aNeed({ skills: ['family:phone', 'complaint'], locale: 'en' });

    expect(
      pick(need, [
        aCandidate('a', { skills: ['family:phone'] }),
        aCandidate('b', { skills: ['complaint', 'family:phone'], languages: ['id'] }),
        aCandidate('c', { skills: ['complaint', 'family:phone', 'other'], open: 4 }),
      ]),
    ).toBe('c');
  });

  it('is, of equals, whom the router gave nothing for longest, then the lower id', () => {
    const at = (ms: number) => ({ givenAt: new Date(ms) });

    expect(pick(aNeed(), [aCandidate('a', at(2_000)), aCandidate('b', at(1_000))])).toBe('b');
    expect(pick(aNeed(), [aCandidate('a', at(2_000)), aCandidate('b')])).toBe('b');
    expect(pick(aNeed(), [aCandidate('b'), aCandidate('a')])).toBe('a');
  });

  it('is nobody of an empty pool', () => {
    expect(pick(aNeed(), [])).toBeNull();
  });
});

describe('what is not insisted on any more', () => {
  const need = aNeed({ skills: ['family:phone'], locale: 'en' });
  const onlyIndonesian = aCandidate('a', { languages: ['id'] });

  it('lets in who lacks it, and says so', () => {
    expect(choose(need, 'centre', [onlyIndonesian], ['language'])).toBeNull();
    expect(choose(need, 'centre', [onlyIndonesian], ['language', 'skills'])?.because.relaxed).toEqual([
      'language',
      'skills',
    ]);
  });

  it('is not told of where the chosen one has it', () => {
    const both = aCandidate('b', { skills: ['family:phone'] });

    expect(choose(need, 'centre', [both], ['language', 'skills'])?.because.relaxed).toEqual([]);
  });
});

describe('the decision', () => {
  it('says whom else it looked at, and why it was none of them', () => {
    const need = aNeed({ branch: { branchId: 'b-1', name: 'Kemang' }, groupId: 'g-1', skills: ['x'], locale: 'en' });
    const x = { skills: ['x'] };
    const all = [
      aCandidate('chosen', { ...x, open: 1 }),
      aCandidate('busier', { ...x, open: 2 }),
      aCandidate('full', { ...x, open: 5 }),
      aCandidate('unskilled'),
      aCandidate('indonesian', { ...x, languages: ['id'] }),
    ];

    expect(choose(need, 'branch', all, [])?.because).toEqual({
      pool: 'branch',
      waitedS: 4,
      branch: 'Kemang',
      group: 'g-1',
      skills: ['x'],
      locale: 'en',
      open: 1,
      capacity: 5,
      relaxed: [],
      others: [
        { name: 'INDONESIAN', why: 'no_language' },
        { name: 'UNSKILLED', why: 'no_skill' },
        { name: 'BUSIER', why: 'busier' },
        { name: 'FULL', why: 'full' },
      ],
      looked: 5,
    });
  });

  it('names five others at the most', () => {
    const many = Array.from({ length: 9 }, (_, n) => aCandidate(`a-${n}`));

    const because = choose(aNeed(), 'centre', many, [])?.because;
    expect([because?.others.length, because?.looked]).toEqual([5, 9]);
  });
});

describe('who had it and did not answer in time', () => {
  it('is asked after everybody else, also where the shopper spoke with them last', () => {
    const need = aNeed({ lastAgentId: 'a', unansweredBy: 'a' });

    expect(pick(need, [aCandidate('a'), aCandidate('b', { open: 4 })])).toBe('b');
    expect(pick(need, [aCandidate('a'), aCandidate('b', { open: 5 })])).toBe('a');
  });
});

import { DEMO_VENDOR_ID } from '../../scripts/seed/seed-demo.ts';
import { type Bench, type Outcome, timesOf } from '../figures.ts';
import { runLoad } from '../load/process.ts';
import type { TurnPlan, TurnResult } from '../load/turn.plan.ts';

/** One of each kind, in both languages. */
const QUESTIONS = [
  'ada stok Indomie goreng deket Kemang ga?',
  'do you have cooking oil near Tebet?',
  'cabang terdekat dari Blok M yang masih buka?',
  'what time does the Kuningan branch close on sunday?',
  'pesanan saya TS245564 sudah sampai mana?',
  'where is my order?',
  'mau servis hp besok sore di Tebet bisa?',
  'bisa dianter ke Fatmawati ga, berapa ongkirnya?',
  'simpenin beras 5 kg 2 di bsd dong',
  'how do I return something that is broken?',
  'halo kak',
  'mau ngomong sama orang aja',
];

/** The deterministic assistant alone: what a turn costs before anything is stored. */
export const turn = (): Bench => ({
  name: 'turn',
  title: 'A turn of the assistant, in a process of its own',

  async round(ground): Promise<Outcome> {
    const { mongoUrl } = await ground.product();
    const plan = { mongoUrl, vendorId: DEMO_VENDOR_ID, questions: QUESTIONS, secs: ground.options.secs };
    const { turn: times, cpuMs, empty } = await runLoad<TurnPlan, TurnResult>('turn', plan);
    return {
      figures: [
        ...timesOf('made out, looked up, said', times, { p95: { atMost: 30 } }),
        { name: 'processor time of the process per turn', unit: 'ms', value: cpuMs },
      ],
      faults: empty > 0 ? [`${empty} turns said nothing`] : [],
    };
  },
});

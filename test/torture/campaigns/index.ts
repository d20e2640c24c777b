/** The table of all campaigns, in the order they are run. */
import type { Campaign } from './campaign.ts';
import { killedBetweenAckAndFanOut, killedBetweenWriteAndAck } from './f01-aimed-kills.ts';
import { oneOfThreeKilled, oneOfTwoKilled, oneServerKilled } from './f01-server-kills.ts';
import { primaryKills } from './f04-primary-kills.ts';
import { mongoDown } from './f06-mongo-down.ts';
import { redisLost } from './f07-redis-lost.ts';
import { redisDown } from './f08-redis-down.ts';
import { workerKills } from './f10-worker-kills.ts';
import { webhooksRepeated } from './f14-webhooks-repeated.ts';
import { statusesInAllOrders } from './f15-statuses-in-all-orders.ts';
import { signatures } from './f16-signatures.ts';
import { outboundFaults } from './f18-outbound.ts';
import { wrongClocks } from './f20-wrong-clocks.ts';
import { longAway } from './f22-long-away.ts';
import { herd } from './f23-herd.ts';
import { oneCaller } from './f24-one-caller.ts';
import { monsters } from './f26-monsters.ts';
import { strangeTexts } from './f27-strange-texts.ts';
import { rollingUpgrade } from './f28-rolling-upgrade.ts';
import { acksNotReplicated } from './f34-acks-not-replicated.ts';

export const CAMPAIGNS: Campaign[] = [
  oneOfTwoKilled,
  oneServerKilled,
  oneOfThreeKilled,
  killedBetweenWriteAndAck,
  killedBetweenAckAndFanOut,
  primaryKills,
  mongoDown,
  redisLost,
  redisDown,
  workerKills,
  webhooksRepeated,
  statusesInAllOrders,
  signatures,
  outboundFaults,
  wrongClocks,
  longAway,
  herd,
  oneCaller,
  monsters,
  strangeTexts,
  rollingUpgrade,
  acksNotReplicated,
];

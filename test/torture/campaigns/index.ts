/** The table of all campaigns, in the order they are run. */
import type { Campaign } from './campaign.ts';
import { killedBetweenAckAndFanOut, killedBetweenWriteAndAck } from './f01-aimed-kills.ts';
import { oneOfThreeKilled, oneOfTwoKilled, oneServerKilled } from './f01-server-kills.ts';
import { primaryKills } from './f04-primary-kills.ts';
import { mongoDown } from './f06-mongo-down.ts';
import { redisLost } from './f07-redis-lost.ts';
import { redisDown } from './f08-redis-down.ts';
import { webhooksRepeated } from './f14-webhooks-repeated.ts';
import { statusesInAllOrders } from './f15-statuses-in-all-orders.ts';
import { signatures } from './f16-signatures.ts';
import { outboundFaults } from './f18-outbound.ts';
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
  webhooksRepeated,
  statusesInAllOrders,
  signatures,
  outboundFaults,
  rollingUpgrade,
  acksNotReplicated,
];

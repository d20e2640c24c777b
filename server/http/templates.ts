import type { TemplateView } from '../../contract/templates.ts';
import { filledTemplate } from '../../contract/texts/filled-template.ts';
import type { ConversationState } from '../../core/conversations/state.ts';
import { DomainError } from '../../core/errors.ts';
import { keptFresh } from '../../core/kept-fresh.ts';
import type { VendorStore } from '../../core/vendors/vendor.store.ts';
import type { AgentDesk } from '../desk.ts';
import type { Handlers } from './rest.ts';

interface Deps {
  desk: AgentDesk;
  vendors: Pick<VendorStore, 'accountById'>;
  /** Of all numbers of the business at WhatsApp; null: it is not known which that is. */
  templates: (() => Promise<TemplateView[]>) | null;
}

/** What WhatsApp lets a business say first. */
export function templateRoutes({ desk, vendors, templates }: Deps): Pick<Handlers, 'listTemplates' | 'postTemplate'> {
  const kept = keptFresh(async () => (templates ? templates() : []));
  const all = () =>
    kept.get('').catch((cause: unknown) => {
      throw new DomainError('unavailable', {}, { cause });
    });

  /** By WhatsApp Web there are none. */
  async function offered({ vendorId, channel, channelAccountId }: ConversationState): Promise<TemplateView[]> {
    if (channel !== 'whatsapp') return [];
    const account = await vendors.accountById(vendorId, channelAccountId);
    return account?.isLinkedDevice ? [] : all();
  }

  return {
    async listTemplates({ agent, params: { conversationId } }) {
      const { state } = await desk.see(agent, conversationId);
      return { templates: await offered(state) };
    },

    async postTemplate({ agent, params: { conversationId }, body }) {
      const { state } = await desk.see(agent, conversationId);
      const template = (await offered(state)).find(
        ({ name, language }) => name === body.name && language === body.language,
      );
      if (!template) throw new DomainError('not_found');
      if (template.values !== body.values.length)
        throw new DomainError('invalid_input', { fields: { values: [`${template.values}`] } });
      const text = filledTemplate(template, body.values);
      return { message: await desk.template(agent, { ...body, conversationId, text }) };
    },
  };
}

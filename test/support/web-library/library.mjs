/** What we use of whatsapp-web.js, without a browser: what it tells and what becomes of what it is asked is the test's. */
import { EventEmitter } from 'node:events';

const TEST = process.env.WEB_LIBRARY_URL;
const post = async (path, body) =>
  (await fetch(`${TEST}${path}`, { method: 'POST', body: JSON.stringify(body) })).json();

class Client extends EventEmitter {
  info = { wid: { _serialized: '6281100000001@c.us' }, pushname: 'Toko Sinar' };

  async initialize() {
    this.emit('authenticated');
    this.emit('ready');
    void this.listen();
  }
  async listen() {
    for (;;) {
      const { event, args } = await post('/next', {});
      if (event) this.emit(event, ...args);
    }
  }
  async getState() {
    return 'CONNECTED';
  }
  async getContactLidAndPhone([id]) {
    return [{ lid: id, pn: `${id.split('@')[0]}@c.us` }];
  }
  async sendMessage(chat, content) {
    const { id } = await post('/sent', { chat, content });
    return { id: { _serialized: id } };
  }
  async sendSeen() {
    return true;
  }
  async getChatById() {
    return { sendStateTyping: async () => {} };
  }
  async getChats() {
    return [];
  }
  async getMessageById(id) {
    return { hasMedia: true, downloadMedia: () => post('/file', { id }) };
  }
  async logout() {
    await post('/logout', {});
  }
  async destroy() {}
}

class LocalAuth {}
class Location {}
class MessageMedia {}

export default { Client, LocalAuth, Location, MessageMedia };

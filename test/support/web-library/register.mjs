/** For a process under test: who asks for whatsapp-web.js gets the library beside this file, which a test plays. */
import { register } from 'node:module';

register('./resolve.mjs', import.meta.url);

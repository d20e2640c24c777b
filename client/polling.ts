/** Both ways to the server, for who was built with WebSocket alone. */
import { WebSocket, XHR } from 'socket.io-client';

export const transports = [WebSocket, XHR];

import type { Server } from 'socket.io';
import type { Frame } from '../../core/ports.ts';

/**
 * Hands frames to this process's own sockets. A frame for rooms nobody sits in costs a look-up and no encoding.
 * Other processes' frames come by the bus, so the adapter in memory is all socket.io needs.
 */
export function emitLocally(io: Server): (frames: Frame[]) => void {
  const namespaces = { shopper: io.of('/shopper'), agent: io.of('/agent') };
  return (frames) => {
    for (const frame of frames) {
      const namespace = namespaces[frame.namespace];
      const { rooms: inhabited } = namespace.adapter;
      const rooms = frame.rooms.filter((room) => inhabited.has(room));
      if (rooms.length === 0) continue;
      const there = namespace.to(rooms).except(frame.except ?? []);
      if ('join' in frame) there.socketsJoin(frame.join);
      else if ('leave' in frame) there.socketsLeave(frame.leave);
      else there.emit(frame.fact, frame.payload);
    }
  };
}

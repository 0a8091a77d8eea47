// Connects to a Vite server as a browser does and hands over what it is told (Node 20 has no WebSocket of its own).
import { request } from 'node:http';

/** The first messages that a newly connected client receives, parsed. */
export function firstHotMessages(port: number, count: number): Promise<readonly unknown[]> {
  return new Promise((resolve, reject) => {
    const upgrade = request({
      port,
      host: '127.0.0.1',
      headers: {
        Connection: 'Upgrade',
        Upgrade: 'websocket',
        'Sec-WebSocket-Version': '13',
        'Sec-WebSocket-Key': Buffer.alloc(16, 1).toString('base64'),
        'Sec-WebSocket-Protocol': 'vite-hmr',
      },
    });
    upgrade.on('error', reject);
    upgrade.on('upgrade', (_response, socket, head) => {
      let received = head;
      const take = () => {
        const messages = textFrames(received);
        if (messages.length < count) return;
        socket.destroy();
        resolve(messages.slice(0, count).map((message) => JSON.parse(message)));
      };
      socket.on('data', (chunk: Buffer) => {
        received = Buffer.concat([received, chunk]);
        take();
      });
      take();
    });
    upgrade.end();
  });
}

/** The texts of the whole, unmasked frames of a server (RFC 6455, section 5.2) under 64 KiB. */
function textFrames(bytes: Buffer): readonly string[] {
  const texts: string[] = [];
  let at = 0;
  while (at + 4 <= bytes.length) {
    const shortLength = (bytes[at + 1] ?? 0) & 127;
    const isShort = shortLength < 126;
    const start = at + (isShort ? 2 : 4);
    const end = start + (isShort ? shortLength : bytes.readUInt16BE(at + 2));
    if (end > bytes.length) break;
    texts.push(bytes.toString('utf8', start, end));
    at = end;
  }
  return texts;
}

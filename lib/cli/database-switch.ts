import { createServer as createHttpServer, type Server } from "node:http";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export interface DatabaseSwitch {
  /** The database's address through the switch. */
  databaseUrl: string;
  /** POST /off ends every connection and lets none in; POST /on lets them in again. */
  controlUrl: string;
  close(): Promise<void>;
}

/** Stands between a web server and its database, so that a test can take the database away and bring it back. */
export async function databaseSwitch(databaseUrl: string): Promise<DatabaseSwitch> {
  const target = Number(new URL(databaseUrl).port);
  const sockets = new Set<Socket>();
  let on = true;

  const gate = createServer((client) => {
    if (!on) return client.destroy();
    const server = connect(target, "127.0.0.1");
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => other.destroy());
      socket.on("close", () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  const control = createHttpServer((request, reply) => {
    on = request.url === "/on";
    if (!on) for (const socket of sockets) socket.destroy();
    reply.writeHead(204).end();
  });

  const address = new URL(databaseUrl);
  address.port = String(await listen(gate));
  const controlUrl = `http://127.0.0.1:${await listen(control)}`;
  return {
    databaseUrl: address.href,
    controlUrl,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      control.closeAllConnections();
      await Promise.all([gate, control].map((each) => new Promise((resolve) => each.close(resolve))));
    },
  };
}

function listen(server: ReturnType<typeof createServer> | Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

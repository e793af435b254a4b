import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What reached the stand-in. */
export interface Received {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What it gives back, one after the other. */
export interface Given {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** The connection breaks instead, or nothing ever comes. */
  failing?: "broken" | "hanging";
}

/** A real HTTP server in the place of the API. */
export class StandIn {
  readonly received: Received[] = [];
  private readonly server = createServer((request, response) => void this.answer(request, response));

  private constructor(private readonly answers: Given[]) {}

  static async giving(...answers: Given[]): Promise<StandIn> {
    const standIn = new StandIn(answers);
    await new Promise<void>((ready) => standIn.server.listen(0, "127.0.0.1", ready));
    return standIn;
  }

  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = "";
    for await (const chunk of request.setEncoding("utf8")) {
      body += chunk;
    }
    const { method = "", url = "", headers } = request;
    this.received.push({ method, url, headers, body });
    const given = this.answers[this.received.length - 1] ?? { status: 500 };
    if (given.failing !== undefined) {
      if (given.failing === "broken") {
        request.socket.destroy();
      }
      return;
    }
    response.writeHead(given.status ?? 200, { "Content-Type": "application/json", ...given.headers });
    response.end(given.body === undefined ? "" : JSON.stringify(given.body));
  }
}

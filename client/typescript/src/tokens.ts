/** Gives the token to send, or nothing to ask as anybody; `renew` after one was refused. */
export type TokenSource = (renew: boolean) => string | undefined | Promise<string | undefined>;

/** Who a system is at the identity provider. */
export interface ClientCredentials {
  /** Such as `http://localhost:8090/realms/schuldenlab`. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Fewer scopes than the client was granted. */
  scope?: string;
  fetch?: typeof fetch;
}

interface Kept {
  token: string;
  until: number;
}

/** Seconds before its end from which a token is not used any more. */
export const MARGIN = 30;

/** Tokens for a system, which are kept until shortly before their end. Not for browsers: a secret there is none. */
export function clientCredentials(credentials: ClientCredentials): TokenSource {
  let kept: Promise<Kept> | undefined;
  return async (renew) => {
    const known = await kept?.catch(() => undefined);
    if (renew || known === undefined || known.until <= Date.now()) {
      kept = asked(credentials);
    }
    return (await kept)?.token;
  };
}

async function asked({ issuer, clientId, clientSecret, scope, fetch: send = fetch }: ClientCredentials): Promise<Kept> {
  const form = new URLSearchParams({ grant_type: "client_credentials", ...(scope === undefined ? {} : { scope }) });
  const response = await send(`${issuer}/protocol/openid-connect/token`, {
    method: "POST",
    headers: { Authorization: `Basic ${btoa(`${encoded(clientId)}:${encoded(clientSecret)}`)}` },
    body: form,
  });
  if (!response.ok) {
    throw new Error(`The identity provider gave no token for ${clientId}: ${response.status}`);
  }
  const told = (await response.json()) as { access_token: string; expires_in?: number };
  return { token: told.access_token, until: Date.now() + ((told.expires_in ?? 60) - MARGIN) * 1000 };
}

/** As forms are, before base64 (RFC 6749, 2.3.1). */
function encoded(text: string): string {
  return new URLSearchParams({ text }).toString().slice("text=".length);
}

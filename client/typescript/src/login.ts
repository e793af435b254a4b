import * as oauth from "oauth4webapi";
import { MARGIN, type TokenSource } from "./tokens.js";

/** Where people log in, and as which application they do. */
export interface LoginOptions {
  /** Such as `http://localhost:8090/realms/schuldenlab`. */
  issuer: string;
  /** A public client at the provider, to which this page's address is known. */
  clientId: string;
  /** Where the provider sends people back to; this page, without its query, when absent. */
  returnTo?: string;
  /** `openid` when absent; the API's scopes come by themselves. */
  scope?: string;
  /** Where the login is kept; this tab, until it is closed, when absent. */
  storage?: Storage;
}

/** Somebody's login in a browser, or that there is none yet. */
export interface Login {
  /** Whether somebody is logged in, as far as is known without asking. */
  readonly active: boolean;
  /** For `connect`. Renewed shortly before its end, and none where nobody is logged in (any more). */
  readonly token: TokenSource;
  /** Goes to the provider's page, which leads back to this one. */
  start(): Promise<void>;
  /** Forgets the login here and ends it at the provider, which leads back to this page. */
  end(): Promise<void>;
}

/** What is kept while somebody is at the provider's page. */
interface Started {
  state: string;
  verifier: string;
  nonce: string;
  /** The page as it was, with its query. */
  page: string;
}

interface Held {
  token: string;
  until: number;
  refresh: string | undefined;
  identity: string | undefined;
}

/**
 * Logs people in with the authorization code flow and PKCE. Call it when the page is loaded: it takes over what the
 * provider brought back, and cleans the address.
 */
export async function browserLogin(options: LoginOptions): Promise<Login> {
  const login = new BrowserLogin(options, await discovered(options.issuer));
  await login.takeOver();
  return login;
}

async function discovered(issuer: string): Promise<oauth.AuthorizationServer> {
  const address = new URL(issuer);
  return oauth.processDiscoveryResponse(address, await oauth.discoveryRequest(address, leniency(issuer)));
}

/** Without TLS on the own machine only. */
function leniency(issuer: string): { [oauth.allowInsecureRequests]: boolean } {
  return { [oauth.allowInsecureRequests]: ["localhost", "127.0.0.1", "[::1]"].includes(new URL(issuer).hostname) };
}

class BrowserLogin implements Login {
  private readonly client: oauth.Client;
  private readonly leniency;
  private readonly storage: Storage;
  private renewing: Promise<string | undefined> | undefined;

  constructor(
    private readonly options: LoginOptions,
    private readonly provider: oauth.AuthorizationServer,
  ) {
    this.client = { client_id: options.clientId };
    this.leniency = leniency(options.issuer);
    this.storage = options.storage ?? sessionStorage;
  }

  get active(): boolean {
    return this.read<Held>("held") !== undefined;
  }

  readonly token: TokenSource = (renew) => {
    const held = this.read<Held>("held");
    const serves = held !== undefined && !renew && held.until > Date.now();
    return serves ? held.token : this.renewed(held?.refresh);
  };

  async start(): Promise<void> {
    const started: Started = {
      state: oauth.generateRandomState(),
      verifier: oauth.generateRandomCodeVerifier(),
      nonce: oauth.generateRandomNonce(),
      page: location.href,
    };
    this.write("started", started);
    leaveFor(this.provider.authorization_endpoint, {
      response_type: "code",
      client_id: this.options.clientId,
      redirect_uri: this.returnTo(),
      scope: this.options.scope ?? "openid",
      state: started.state,
      nonce: started.nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(started.verifier),
      code_challenge_method: "S256",
    });
  }

  async end(): Promise<void> {
    const identity = this.read<Held>("held")?.identity;
    this.forget("held");
    leaveFor(this.provider.end_session_endpoint, {
      client_id: this.options.clientId,
      post_logout_redirect_uri: this.returnTo(),
      ...(identity === undefined ? {} : { id_token_hint: identity }),
    });
  }

  /** What the provider brought back, if it did; an answer that nobody here asked for is refused. */
  async takeOver(): Promise<void> {
    const here = new URL(location.href);
    const started = this.read<Started>("started");
    if (started === undefined || here.searchParams.get("state") !== started.state) {
      return;
    }
    this.forget("started");
    history.replaceState(null, "", started.page);
    const brought = oauth.validateAuthResponse(this.provider, this.client, here, started.state);
    const answer = await oauth.authorizationCodeGrantRequest(
      this.provider,
      this.client,
      oauth.None(),
      brought,
      this.returnTo(),
      started.verifier,
      this.leniency,
    );
    const given = await oauth.processAuthorizationCodeResponse(this.provider, this.client, answer, {
      expectedNonce: started.nonce,
    });
    this.hold(given);
  }

  /** Once, however many requests need it: a refresh token is for one use. */
  private renewed(refresh: string | undefined): Promise<string | undefined> {
    this.renewing ??= this.asked(refresh).finally(() => (this.renewing = undefined));
    return this.renewing;
  }

  private async asked(refresh: string | undefined): Promise<string | undefined> {
    if (refresh === undefined) {
      this.forget("held");
      return undefined;
    }
    const answer = await oauth.refreshTokenGrantRequest(
      this.provider,
      this.client,
      oauth.None(),
      refresh,
      this.leniency,
    );
    try {
      return this.hold(await oauth.processRefreshTokenResponse(this.provider, this.client, answer));
    } catch (problem) {
      if (!(problem instanceof oauth.ResponseBodyError)) throw problem;
      this.forget("held"); // it was ended, or too long ago
      return undefined;
    }
  }

  private hold(given: oauth.TokenEndpointResponse): string {
    this.write("held", {
      token: given.access_token,
      until: Date.now() + ((given.expires_in ?? 60) - MARGIN) * 1000,
      refresh: given.refresh_token,
      identity: given.id_token ?? this.read<Held>("held")?.identity,
    });
    return given.access_token;
  }

  private returnTo(): string {
    return this.options.returnTo ?? location.origin + location.pathname;
  }

  private read<Kept>(what: string): Kept | undefined {
    const kept = this.storage.getItem(this.key(what));
    return kept === null ? undefined : (JSON.parse(kept) as Kept);
  }

  private write(what: string, kept: Started | Held): void {
    this.storage.setItem(this.key(what), JSON.stringify(kept));
  }

  private forget(what: string): void {
    this.storage.removeItem(this.key(what));
  }

  private key(what: string): string {
    return `login ${what} ${this.options.clientId} ${this.options.issuer}`;
  }
}

function leaveFor(endpoint: string | undefined, query: Record<string, string>): void {
  if (endpoint === undefined) {
    throw new Error("The identity provider does not tell where this is done");
  }
  const address = new URL(endpoint);
  address.search = new URLSearchParams(query).toString();
  location.assign(address);
}

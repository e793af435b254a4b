import { answerOf } from "./answer.js";

/** A page of a list. */
export interface Page<Item> {
  items: Item[];
  /** The query of the next page; absent on the last one. */
  next?: string;
}

/** What a page is asked with, beside the list's own filters. */
export interface PageQuery {
  after?: string;
}

type Read<Item> = (query: PageQuery) => Promise<{ data?: Page<Item>; error?: unknown; response: Response }>;

/**
 * All items of a list, page by page, each page read when it is needed:
 * `for await (const lab of itemsOf((page) => api.GET("/labs", { params: { query: { status: ["ESTABLISHED"], ...page } } })))`.
 */
export async function* itemsOf<Item>(read: Read<Item>): AsyncGenerator<Item, void, undefined> {
  let query: PageQuery | undefined = {};
  while (query) {
    const { data } = await answerOf(read(query));
    yield* data.items;
    query = following(data.next);
  }
}

function following(next: string | undefined): PageQuery | undefined {
  const after = next === undefined ? null : new URLSearchParams(next).get("after");
  return after === null ? undefined : { after };
}

import type { IncomingMessage } from "node:http";
import { type Answer, refuse } from "./answer.js";

/** A body that was read, or why it was not. */
export type Body = { readonly value: unknown } | { readonly refused: Answer };

/**
 * Reads a body as JSON in UTF-8, of at most `limit` bytes.
 *
 * What comes beyond the limit is thrown away as it comes, so that the sender gets to read the answer; the server's
 * timeout ends a sender that never stops.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  const { "content-type": type = "", "content-encoding": coding = "identity" } = request.headers;
  if (!isJson(type) || coding.toLowerCase() !== "identity")
    return { refused: refuse(415, "unsupported-type", "send `application/json` in UTF-8, not compressed") };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  if (size > limit)
    return {
      refused: refuse(413, "too-large", `the body is larger than ${limit} bytes, send less at a time`),
    };
  return parse(Buffer.concat(chunks));
}

function isJson(type: string): boolean {
  return /^application\/json(?:; ?charset="?utf-8"?)?$/i.test(type.trim());
}

/** What the parser says repeats a piece of the text, so it is not passed on. */
function parse(bytes: Buffer): Body {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { value: JSON.parse(text) };
  } catch {
    return { refused: notJson() };
  }
}

function notJson(): Answer {
  const problem = { code: "bad-json", path: "", message: "the body is not valid JSON in UTF-8" };
  return {
    status: 400,
    body: { error: { code: "bad-request", message: "this cannot be read", problems: [problem] } },
  };
}

import type { IncomingHttpHeaders } from "node:http";
import qs from "qs";
import Stripe from "stripe";
import { newId, type Context } from "./context";
import { expand } from "./expansion";
import { findOperation, runOperation } from "./handlers";
import { fingerprintOf, findReply } from "./idempotency";
import type { Operation } from "./operations";
import { type ErrorBody, invalid, Refusal } from "./refusal";
import { readParams } from "./request-validation";

export interface ApiRequest {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface ApiAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** Answers one call of Stripe's API, or with nothing when a fault asks for silence. */
export function answerApi(context: Context, request: ApiRequest): ApiAnswer | "silence" {
  try {
    checkAuthorised(request.headers);
    const found = findOperation(request.method, request.url.pathname);
    if (!found) throw unknownUrl(request);
    const fault = context.faults.takeCallFault(found.operation);
    const answer =
      fault?.when === "before" ? failure(fault.status) : answerOperation(context, request, found);
    context.commit();
    if (fault?.answer === "silence") return "silence";
    return fault ? failure(fault.status) : answer;
  } catch (error) {
    if (error instanceof Refusal) return reply(error.status, { error: error.error });
    throw error;
  }
}

function answerOperation(
  context: Context,
  { method, url, headers, body }: ApiRequest,
  { operation, id }: { operation: Operation; id: string },
) {
  // Parameters of Stripe's own nest up to eight deep; unknown ones deeper down are refused by their parent.
  const fields = qs.parse(method === "POST" ? body : url.search.slice(1), { depth: 12, arrayLimit: 200 });
  const params = readParams(operation, fields);
  const key = method === "POST" ? headers["idempotency-key"]?.toString() : undefined;
  if (!key) return run();

  const fingerprint = fingerprintOf(url.pathname, body);
  const earlier = findReply(context, key, fingerprint);
  if (earlier)
    return {
      ...reply(earlier.status, earlier.body),
      headers: replyHeaders({ "Idempotent-Replayed": "true" }),
    };
  const answer = run();
  context.save("replies", {
    id: key,
    fingerprint,
    status: answer.status,
    body: answer.body,
    createdAt: context.seconds(),
  });
  return answer;

  function run() {
    const paths = (params as { expand?: string[] }).expand;
    return reply(200, expand(context, runOperation(operation, context, params, id), paths));
  }
}

/** https://docs.stripe.com/api/authentication. A live key has no business here. */
function checkAuthorised(headers: IncomingHttpHeaders) {
  const key = /^Bearer (\S+)$/.exec(headers.authorization ?? "")?.[1];
  if (!key) throw unauthorised("You did not provide an API key.");
  if (!/^(sk|rk)_test_\w+$/.test(key)) {
    throw unauthorised(
      `Invalid API Key provided: ${key.slice(0, 8)}****. The payment double takes test keys only.`,
    );
  }
  const version = headers["stripe-version"];
  if (version && version !== Stripe.API_VERSION) {
    throw invalid(`Invalid Stripe API version: ${version}. The payment double speaks ${Stripe.API_VERSION}.`);
  }
}

const unauthorised = (message: string) => new Refusal(401, { type: "invalid_request_error", message });

const unknownUrl = ({ method, url }: ApiRequest) =>
  new Refusal(404, {
    type: "invalid_request_error",
    message: `Unrecognized request URL (${method}: ${url.pathname}). The payment double knows the operations in operations.ts.`,
  });

/** Stripe's `error` object by HTTP status: https://docs.stripe.com/api/errors */
const failureKinds: Record<number, Pick<ErrorBody, "type" | "code">> = {
  400: { type: "invalid_request_error" },
  401: { type: "invalid_request_error", code: "api_key_expired" },
  402: { type: "card_error" },
  403: { type: "invalid_request_error", code: "account_invalid" },
  409: { type: "idempotency_error", code: "idempotency_key_in_use" },
  429: { type: "invalid_request_error", code: "rate_limit" },
};

const failure = (status: number) =>
  reply(status, {
    error: {
      ...(failureKinds[status] ?? { type: "api_error" }),
      message: "An error occurred (fault on demand).",
    },
  });

const replyHeaders = (more: Record<string, string> = {}) => ({
  "Content-Type": "application/json",
  "Request-Id": newId("req_"),
  "Stripe-Version": Stripe.API_VERSION,
  ...more,
});

function reply(status: number, content: object | string): ApiAnswer {
  const body = typeof content === "string" ? content : JSON.stringify(content, null, 2);
  return { status, headers: replyHeaders(), body };
}

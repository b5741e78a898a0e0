/** An error in the service's own shape. */
export class Fault extends Error {
  readonly status: number;
  readonly body: { error: Record<string, string> };

  constructor(
    status: number,
    error: { type: string; message: string; code?: string; param?: string },
  ) {
    super(error.message);
    this.status = status;
    this.body = { error };
  }
}

const invalid = "invalid_request_error";

export const missing = (kind: string, id: string): Fault =>
  new Fault(404, {
    type: invalid,
    code: "resource_missing",
    message: `No such ${kind}: '${id}'`,
    param: "id",
  });

export const unknownCall = (method: string, path: string): Fault =>
  new Fault(404, {
    type: invalid,
    message: `Unrecognized request URL (${method}: ${path}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`,
  });

export const wrong = (param: string, message: string, code = "parameter_invalid"): Fault =>
  new Fault(400, { type: invalid, code, message, param });

export const declined = (): Fault =>
  new Fault(402, { type: "card_error", code: "card_declined", message: "Your card was declined." });

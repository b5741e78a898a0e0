import { z } from "zod";
import { bookingShape } from "./booking-form.ts";

const { name, email, company, key, message } = bookingShape;

export const messageShape = {
  name,
  email,
  company,
  key,
  message: message.refine((text): text is string => text !== null, "message"),
};

export const messageFields = ["name", "email", "company", "message"] as const;

export type ReadMessage = z.output<z.ZodObject<typeof messageShape>>;

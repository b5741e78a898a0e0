import type { RouterContextProvider } from "react-router";
import { type Device, deviceOf } from "#app/domain/identity/device.ts";
import { edgeContext } from "./edge.ts";

/** The browser a request comes from, as far as it says. */
export const deviceIn = (request: Request, context: Readonly<RouterContextProvider>): Device =>
  deviceOf(request.headers.get("User-Agent"), context.get(edgeContext).clientAddress);

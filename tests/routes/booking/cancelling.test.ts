import { expect, test } from "vitest";
import { appointmentRows } from "#tests/support/calendars.ts";
import { mailedToken } from "#tests/support/mailed.ts";
import { bookingGround, times, typed } from "./ground.ts";

const { app, open, send, filled } = bookingGround();

test("link scanners cancel nothing; the button does, and the time is free again", async () => {
  const fields = await filled();
  await send(fields);
  const address = `/erstgespraech/absagen/${await mailedToken(typed.email, "appointment-booked")}`;
  for (let count = 0; count < 5; count += 1) {
    expect((await app().request(address, { method: "HEAD" })).status).toBe(200);
    const look = await open(address);
    expect([look.status, look.headings, look.headers.get("cache-control")]).toEqual([
      200,
      ["Möchten Sie diesen Termin absagen?"],
      "no-store",
    ]);
  }
  expect((await appointmentRows())[0]?.status).toBe("confirmed");
  expect(times(await open())).not.toContain(fields.time);
  expect((await send({}, address)).headings).toEqual(["Ihr Termin ist abgesagt"]);
  expect((await send({}, address)).status).toBe(410);
  expect(times(await open())).toContain(fields.time);
  expect((await open("/en/first-consultation/cancel/nonsense")).status).toBe(404);
});

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { log } from "#app/log.ts";
import { countRead, tellReads } from "#app/middleware/content-reads.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(log, "info").mockReturnValue(undefined);
});
afterEach(() => {
  tellReads();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("what is read within a minute is one line for each page and answer", () => {
  for (let time = 0; time < 3; time += 1) countRead("GET", "/preise", 200);
  countRead("GET", "/preise", 304);
  expect(log.info).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(vi.mocked(log.info).mock.calls).toEqual([
    [{ method: "GET", pattern: "/preise", status: 200, times: 3 }, "content pages read"],
    [{ method: "GET", pattern: "/preise", status: 304, times: 1 }, "content pages read"],
  ]);
  vi.advanceTimersByTime(600_000);
  expect(log.info).toHaveBeenCalledTimes(2);
});

test("the end of the process tells what is left", () => {
  countRead("HEAD", "/", 200);
  tellReads();
  expect(vi.mocked(log.info).mock.calls[0]?.[0]).toMatchObject({ method: "HEAD", times: 1 });
});

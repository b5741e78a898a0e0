import { expect, test } from "vitest";
import { judgeForm, judgeType } from "#app/server/body.ts";

const form = "application/x-www-form-urlencoded";

test.each([
  [form, undefined],
  [`${form};charset=UTF-8`, undefined],
  [`${form.toUpperCase()} ; charset="utf-8"`, undefined],
  [`${form}; charset=iso-8859-1`, 415],
  ["multipart/form-data; boundary=x", 415],
  ["application/json", 415],
  ["text/plain", 415],
  [undefined, 415],
])("the type %s: %s", (type, status) => {
  expect(judgeType(type)?.status).toBe(status);
});

test("a packed body is not unpacked", () => {
  expect(judgeType(form, "gzip")?.status).toBe(415);
});

test.each([
  ["", undefined],
  ["a=1&b=%C3%A4+%E2%82%AC&c", undefined],
  ["a=ä", undefined],
  ["a=%", "broken-body"],
  ["a=%4", "broken-body"],
  ["%zz=1", "broken-body"],
  ["a=%ff", "broken-body"],
  ["a=%ED%A0%80", "broken-body"],
  ["a=%00", "broken-body"],
  ["a\0=1", "broken-body"],
])("the body %j: %s", (text, reason) => {
  expect(judgeForm(Buffer.from(text))?.reason).toBe(reason);
});

test("bytes that are no UTF-8 are refused", () => {
  expect(judgeForm(Buffer.from([0x61, 0x3d, 0xff]))?.status).toBe(400);
});

test("200 fields are the most", () => {
  const fields = (count: number) => Buffer.from("a=1&".repeat(count));
  expect(judgeForm(fields(200))).toBeUndefined();
  expect(judgeForm(fields(201))?.reason).toBe("too-many-fields");
});

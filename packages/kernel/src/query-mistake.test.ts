import { queryMistake } from "./query-mistake.js";

test.each([
  ['Cannot query field "meh" on type "Query".', "“Query”没有“meh”这一项"],
  ['Cannot query field "meh" on type "Query". Did you mean "me"?', "“Query”没有“meh”这一项"],
  ['Unknown argument "x" on field "Query.echo".', "“Query.echo”没有参数“x”"],
  [
    'Field "fail" argument "how" of type "String!" is required, but it was not provided.',
    "“fail”须给出参数“how”",
  ],
  ['Variable "$how" of required type "String!" was not provided.', "请求缺少变量“how”(String!)"],
  ['Variable "$how" of non-null type "String!" must not be null.', "请求缺少变量“how”(String!)"],
  [
    'Variable "$d" got invalid value "2025-02-30"; Expected type LocalDate.',
    "“d”的值格式不符(日期应写作",
  ],
  [
    'Variable "$n" got invalid value "9"; Expected type Int; Int cannot represent',
    "“n”的值格式不符(应为整数)",
  ],
  [
    'Variable "$i" got invalid value "13900000001" at "i.bornOn"; Expected type "LocalDate". x',
    "“i.bornOn”的值格式不符(日期",
  ],
  [
    'Variable "$l" got invalid value "X"; Value "X" does not exist in "Level" enum.',
    "“l”的值格式不符，",
  ],
  ['Field "XInput.a" of required type "Int!" was not provided.', "须填写“XInput.a”"],
  ['Field "b" is not defined by type "XInput".', "“XInput”没有“b”这一项"],
  [
    'Field "me" of type "Me" must have a selection of subfields. Did you mean',
    "“me”须写明要它的哪些项",
  ],
  ['Unknown type "Nope".', "接口没有“Nope”这一类型"],
  ["Syntax Error: Expected Name, found <EOF>.", "查询写得不完整"],
  ['Int cannot represent non-integer value: "990001199001011235"', "“Int”的值格式不符"],
  ["Something quite new.", "请求与接口的定义不符"],
])("PI-R9 %s is told without the value: %s", (remark, zh) => {
  const told = queryMistake(remark);
  expect(told.zh).toContain(zh);
  expect(told.en).toMatch(/^[\x20-\x7e“”]+$/);
  for (const value of ["13900000001", "2025-02-30", "990001199001011235"])
    expect(told.zh + told.en).not.toContain(value);
});

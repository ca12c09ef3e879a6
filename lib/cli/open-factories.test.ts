import { expect, test } from "vitest";
import { withPlainFunctions } from "./open-factories";

const PUSH = "(globalThis.TURBOPACK||(globalThis.TURBOPACK=[])).push";
const HEAD = `${PUSH}(["object"==typeof document?document.currentScript:void 0`;

test("modules are plain functions, and what stands in them stays", () => {
  const script = `${HEAD},10,(e,t,n)=>{later(300,e=>{this.x=e});},11,e=>{e.s(["a",0,()=>12])},12,13,()=>{}]);`;
  expect(withPlainFunctions(script)).toBe(
    `${HEAD},10,function(e,t,n){later(300,e=>{this.x=e});},11,function(e){e.s(["a",0,()=>12])},12,13,function(){}]);`,
  );
});

test("two modules of the same words are both written anew", () => {
  expect(withPlainFunctions(`${HEAD},10,e=>{e.a},11,e=>{e.a}])`)).toBe(
    `${HEAD},10,function(e){e.a},11,function(e){e.a}])`,
  );
});

test.each([
  ["without a body of its own", `${HEAD},10,e=>e.a(async t=>{t()})])`],
  ["that is a plain function", `${HEAD},10,function(e){e.a}])`],
  ["in a script of another kind", "(()=>{let e=[10,e=>{}]})()"],
])("a module %s stays as it is", (_, script) => {
  expect(withPlainFunctions(script)).toBe(script);
});

test("a script that was written anew registers the same", () => {
  const script = `${PUSH}([void 0,10,(e,t)=>{t.answer=e+1}])`;
  const answers = [script, withPlainFunctions(script)].map((one) => {
    const chunks: Array<[unknown, number, (one: number, two: { answer?: number }) => void]> = [];
    const module: { answer?: number } = {};
    new Function("globalThis", one)({ TURBOPACK: chunks });
    chunks[0]?.[2](41, module);
    return [chunks[0]?.[1], module.answer];
  });
  expect(answers).toEqual([
    [10, 42],
    [10, 42],
  ]);
});

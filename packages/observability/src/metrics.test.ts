import { commandDuration } from "./durations.js";
import { counter, gauge } from "./instruments.js";
import { metrics } from "./metrics.js";

test("what is counted stands in the text that /metrics tells", async () => {
  counter({ name: "refusals_total", help: "refusals", labels: ["code"] }).inc({ code: "STALE" });
  gauge({ name: "rows_waiting", help: "rows", labels: ["queue"] }).set({ queue: "welfare" }, 7);
  commandDuration.observe({ service: "welfare", command: "payVisit", outcome: "done" }, 0.02);
  const text = await metrics.metrics();
  expect(text).toContain('refusals_total{code="STALE"} 1');
  expect(text).toContain('rows_waiting{queue="welfare"} 7');
  expect(text).toContain('le="0.03",service="welfare",command="payVisit",outcome="done"} 1');
});

test("the process tells its memory and event loop", async () => {
  const text = await metrics.metrics();
  expect(text).toContain("process_resident_memory_bytes");
  expect(text).toContain("nodejs_eventloop_lag_seconds");
});

export { type Capability, forecastsOf, joinCapabilities } from "./capability.js";
export { type OpenService, openService } from "./open-service.js";
export type {
  ForecastCase,
  ForecastQuestion,
  ForecastUnit,
  PolicyForecast,
} from "./policy-forecast.js";
export { runService } from "./run-service.js";
export { schedulesOf } from "./schedules-of.js";
export { sensitiveDigest } from "./sensitive-digest.js";
export { type ServiceConfig, serviceConfig } from "./service-config.js";
export type { Http, ServiceGround, ServiceParts, TextPage } from "./service-parts.js";
export { type RunningService, startService } from "./start-service.js";

import type { ThemeConfig } from "antd";
import type { TypeSize } from "./settings.js";

/** Text of the usual size, and of the large one (px). */
const fontSizes = { usual: 15, large: 19 } as const;

/** The colours hold a contrast of 4.5 to 1 for every text, also for hints and placeholders. */
export const themeOf = (size: TypeSize): ThemeConfig => ({
  token: {
    fontSize: fontSizes[size],
    fontFamily: 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
    controlHeight: size === "large" ? 44 : 36,
    borderRadius: 8,
    colorPrimary: "#0b5394",
    colorLink: "#0b5394",
    colorSuccess: "#1e7b34",
    colorWarning: "#8a5300",
    colorWarningBg: "#fff6dd",
    colorWarningBorder: "#e2bf6b",
    colorError: "#b3261e",
    colorErrorBg: "#fdecea",
    colorErrorBorder: "#eab4af",
    colorText: "#1f2933",
    colorTextSecondary: "#47525e",
    colorTextTertiary: "#52606d",
    colorTextQuaternary: "#5f6b78",
    colorTextPlaceholder: "#5f6b78",
    colorTextDescription: "#47525e",
    colorTextDisabled: "#5f6b78",
    colorBgLayout: "#f4f6f8",
    motion: !matchMedia("(prefers-reduced-motion: reduce)").matches,
  },
});

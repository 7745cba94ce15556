import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./app/base.css";
import { App } from "./app/app.js";
import { session } from "./graph/session.js";
import { beginWords } from "./words/i18n.js";

await Promise.all([beginWords(), session.begin()]);
const root = document.getElementById("root");
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );

import type {
  AppControllerRoute,
  BullBoardQueues,
  IServerAdapter,
  UIConfig,
} from "@bull-board/api/typings/app";

/** What bull-board hands to a server, kept as it is: the routes of its API, its queues, its files and its settings. */
export class BoardParts implements IServerAdapter {
  queues: BullBoardQueues = new Map();
  routes: readonly AppControllerRoute[] = [];
  uiConfig: UIConfig = {};
  /** Folder of its page. */
  views = "";
  /** Folder of its scripts, styles and texts. */
  statics = "";

  setQueues(queues: BullBoardQueues): this {
    this.queues = queues;
    return this;
  }
  setApiRoutes(routes: AppControllerRoute[]): this {
    this.routes = routes;
    return this;
  }
  setUIConfig(uiConfig: UIConfig): this {
    this.uiConfig = uiConfig;
    return this;
  }
  setViewsPath(folder: string): this {
    this.views = folder;
    return this;
  }
  setStaticPath(_route: string, folder: string): this {
    this.statics = folder;
    return this;
  }
  /** Pages and errors are ours. */
  setEntryRoute(): this {
    return this;
  }
  setErrorHandler(): this {
    return this;
  }
}

/** Every provider of the catalogue, one file each, by id. A data test says when a file is missing here. */
export { byteplus } from "./byteplus";
export { fal } from "./fal";
export { geminiApi } from "./gemini-api";
export { kling } from "./kling";
export { luma } from "./luma";
export { minimax } from "./minimax";
export { openai } from "./openai";
export { runway } from "./runway";
export { vertexAi } from "./vertex-ai";
export { xai } from "./xai";

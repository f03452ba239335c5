/** Running jobnets and watching them: run commands, states on icons, the output of jobs. */
package dandori.ui.operate;

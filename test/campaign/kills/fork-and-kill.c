/*
 * Copies of a process, warm as it is, that SIGKILL ends. `fork()` answers -1 in the copy and, in the process that asked,
 * how the copy ended. In the copy `dieAfter(µs, ofProcessor)` says when: in time of the processor, so that a busy
 * machine lets it do as much, or on the clock, so that it may die while it waits for the disk. The few functions of
 * Node-API that are needed are declared here, so that no header is. For a process whose engine has no other thread
 * (--single-threaded --v8-pool-size=0).
 */
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

typedef struct napi_env__ *napi_env;
typedef struct napi_value__ *napi_value;
typedef struct napi_callback_info__ *napi_callback_info;
typedef napi_value (*napi_callback)(napi_env, napi_callback_info);
extern int napi_create_function(napi_env, const char *, size_t, napi_callback, void *, napi_value *);
extern int napi_create_int32(napi_env, int, napi_value *);
extern int napi_get_value_int32(napi_env, napi_value, int *);
extern int napi_get_value_bool(napi_env, napi_value, bool *);
extern int napi_get_cb_info(napi_env, napi_callback_info, size_t *, napi_value *, napi_value *, void **);
extern int napi_set_named_property(napi_env, napi_value, const char *, napi_value);
extern int napi_get_uv_event_loop(napi_env, void **);
extern int uv_loop_fork(void *);

/* The engine marks its machine code as not to be inherited. */
static void inherit_everything(void) {
  FILE *maps = fopen("/proc/self/maps", "r");
  char line[512];
  unsigned long from, to;
  if (maps == NULL) return;
  while (fgets(line, sizeof line, maps) != NULL)
    if (sscanf(line, "%lx-%lx", &from, &to) == 2) madvise((void *)from, to - from, MADV_DOFORK);
  fclose(maps);
}

/* The kernel itself kills this process when the time of the clock has come. */
static void die_after(clockid_t clock, long microseconds) {
  struct sigevent how = {0};
  struct itimerspec when = {0};
  timer_t timer;
  how.sigev_notify = SIGEV_SIGNAL;
  how.sigev_signo = SIGKILL;
  when.it_value.tv_sec = microseconds / 1000000;
  when.it_value.tv_nsec = (microseconds % 1000000) * 1000L;
  if (timer_create(clock, &how, &timer) != 0 || timer_settime(timer, 0, &when, NULL) != 0) _exit(99);
}

static int end_of(int pid) {
  int status = 0;
  waitpid(pid, &status, 0);
  return WIFSIGNALED(status) ? WTERMSIG(status) : 256 + WEXITSTATUS(status);
}

static napi_value number(napi_env env, int value) {
  napi_value answer;
  napi_create_int32(env, value, &answer);
  return answer;
}

static napi_value fork_here(napi_env env, napi_callback_info info) {
  (void)info;
  inherit_everything();
  int pid = fork();
  if (pid != 0) return number(env, pid < 0 ? 512 : end_of(pid));
  void *loop;
  /* Whatever goes wrong, nobody waits for ever. */
  die_after(CLOCK_MONOTONIC, 60000000);
  if (napi_get_uv_event_loop(env, &loop) == 0) uv_loop_fork(loop);
  return number(env, -1);
}

static napi_value die(napi_env env, napi_callback_info info) {
  size_t count = 2;
  napi_value arguments[2];
  int microseconds = 0;
  bool of_processor = true;
  napi_get_cb_info(env, info, &count, arguments, NULL, NULL);
  napi_get_value_int32(env, arguments[0], &microseconds);
  napi_get_value_bool(env, arguments[1], &of_processor);
  die_after(of_processor ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC, microseconds);
  return number(env, 0);
}

static void name(napi_env env, napi_value exports, const char *its_name, napi_callback function) {
  napi_value value;
  napi_create_function(env, its_name, (size_t)-1, function, NULL, &value);
  napi_set_named_property(env, exports, its_name, value);
}

napi_value napi_register_module_v1(napi_env env, napi_value exports) {
  name(env, exports, "fork", fork_here);
  name(env, exports, "dieAfter", die);
  return exports;
}
